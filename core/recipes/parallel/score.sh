#!/bin/sh
# Scores an NDJSON file in many processes, by GNU parallel, on this machine or by ssh on others:
#
#   sh score.sh quiz.json rows.ndjson results.ndjson
#   sh score.sh quiz.json rows.ndjson results.ndjson --sshlogin 8/ada@10.0.0.2,8/ada@10.0.0.3
#
# The results are those of `rolefit score quiz.json < rows.ndjson`, byte for byte. By ssh, every machine needs Perl, and
# the tool and the quiz under the same paths as here. Options after the third argument go to GNU parallel, for instance
# --block 256M or --jobs 4. Two variables: ROLEFIT=/path/of/the/tool, and FIELDS=roles,traits for `score --fields`.
#
# A line that cannot be scored is reported as FILE:LINE, the others are scored, and the exit status is 1. If a block of
# lines fails, for instance because a machine is gone, no results are written, and the status is 3: start again without
# that machine. (Do not use --retries: GNU parallel gives a block that it tries again no lines.)
set -eu
if [ $# -lt 3 ]; then
  echo "usage: score.sh QUIZ ROWS RESULTS [OPTION OF GNU PARALLEL]..." >&2
  exit 2
fi
tool=$(command -v "${ROLEFIT:-rolefit}") || {
  echo "${ROLEFIT:-rolefit}: is not a program" >&2
  exit 2
}
tool=$(realpath "$tool")
quiz=$(realpath "$1")
rows=$2
results=$(realpath "$3")
shift 3
if [ "$(realpath "$rows")" = "$results" ]; then
  echo "$rows: is the input and would be overwritten; name another file" >&2
  exit 2
fi

draft=$(mktemp -d "$results.XXXXXX") # beside the results, so that mv only renames
trap 'rm -rf "$draft"' EXIT
trap 'exit 130' INT TERM

# What is done with each block of lines. The tool without a line says what is wrong with the quiz. Perl counts what has
# arrived, and puts an empty line before every block but the first: the tool guesses the encoding of all from the first
# line of a file. The status 1 of the tool means that it has reported lines, which is no failure of the block.
# shellcheck disable=SC2016 # expanded where the block is scored
block='
  "$2" score "$3" --threads 1 $4 </dev/null || exit 9
  perl -ne "BEGIN { print qq(\n) if shift > 1 } print; \$n += length; END { print STDERR qq(read \$. \$n\n) }" "$1" |
    "$2" score "$3" --threads 1 $4
  status=$?
  echo "end $status" >&2
  [ "$status" -le 1 ]'
failed=0
problems=0
parallel --quote --pipepart --arg-file "$rows" --block 64M --keep-order --halt now,fail=1 "$@" \
  sh -c "$block" block '{#}' "$tool" "$quiz" "${FIELDS:+--fields=$FIELDS}" \
  >"$draft/results" 2>"$draft/messages" || failed=1

# The messages come block by block. Perl gives lines their numbers in the whole file, and checks that all was read.
perl -ne '
  BEGIN { $file = shift; $before = $lines = $bytes = $status = 0 }
  if (/^stdin:(\d+):(.*)/s) { print STDERR "$file:", $before + $1, ":$2" }
  elsif (/^read (\d+) (\d+)$/) { $lines = $1; $bytes += $2 }
  elsif (/^end (\d+)$/) { $before += $lines - ($blocks++ == 0); $status ||= $1 }
  else { print STDERR $_; $status = 3 if /^(stdin|stdout|rolefit): / }
  END { $? = $bytes == -s $file ? $status : 3 }' "$rows" "$draft/messages" || problems=$?

if [ "$failed" = 1 ] || [ "$problems" -gt 1 ]; then
  echo "$rows: not scored" >&2
  exit 3
fi
mv "$draft/results" "$results"
exit "$problems"
