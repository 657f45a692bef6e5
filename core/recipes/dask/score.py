#!/usr/bin/env python3
"""Scores NDJSON files with `rolefit score` on a Dask cluster.

  python3 score.py quiz.json answers/ -o results/ --workers 2
  python3 score.py quiz.json answers/ -o results/ --scheduler tcp://10.0.0.1:8786

results/NAME holds what `rolefit score quiz.json < answers/NAME` prints, byte for byte. Big files are cut into blocks at
line ends, and the blocks are scored on all workers. The workers must see quiz, input and output under the same paths.

A line that cannot be scored is reported as FILE:LINE, the others are scored, and the exit status is 1. It is also 1 if
a whole file cannot be scored; an older result of it is then kept. If this script is killed, it leaves a folder
.parts-… in the output folder, which you can delete.
"""
import os
import re
import shutil
import subprocess
import sys
import uuid
from collections import deque
from pathlib import Path

import distributed

import cluster

CHUNK = 1 << 20  # bytes
Blocks = deque[tuple[distributed.Future, int, Path]]  # the task, where its block begins, and its results


def cut(file: Path, size: int) -> list[tuple[int, int]]:
    """Cuts a file into blocks of about `size` bytes that end with a line. Reads only around the ends of blocks."""
    blocks: list[tuple[int, int]] = []
    end, length = 0, file.stat().st_size
    with open(file, "rb") as rows:
        while not blocks or end < length:
            begin = end
            rows.seek(begin + size)
            while (text := rows.readline(CHUNK)) and not text.endswith(b"\n"):
                pass
            end = min(rows.tell(), length)
            blocks.append((begin, end))
    return blocks


def score(command: list[str], file: Path, begin: int, end: int, part: Path) -> tuple[int, bool]:
    """On a worker: scores a block into the file `part`, with the tool's messages in `part`.messages.

    Returns the number of lines, and whether all could be scored. Dask runs a task again if its worker dies, and may run
    it twice at once. So the files get their names only when they are complete.
    """
    draft = part.with_name(f"{part.name}.{uuid.uuid4().hex}")
    said = Path(f"{draft}.messages")
    lines = 0
    with open(file, "rb") as rows, open(draft, "xb") as results, open(said, "xb") as messages:
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=results, stderr=messages) as tool:
            assert tool.stdin
            try:
                with tool.stdin as block:
                    if begin > 0:
                        block.write(b"\n")  # The tool guesses the encoding of all from the first line of a file.
                    rows.seek(begin)
                    while begin < end and (chunk := rows.read(min(CHUNK, end - begin))):
                        block.write(chunk)
                        lines += chunk.count(b"\n")
                        begin += len(chunk)
                is_read = begin == end
            except BrokenPipeError:
                is_read = False  # The tool has ended early.
    message = b""
    with open(said, "rb") as messages:
        for message in messages:
            if not re.match(rb"stdin:\d+:", message):  # It is about the run, not about a line.
                is_read = False
                break
    if tool.returncode not in (0, 1) or not is_read:
        why = message.decode(errors="replace").strip().removeprefix("stdin:")
        raise RuntimeError(f"{command[0]} ended with status {tool.returncode}, before the end: {why}")
    os.replace(said, f"{part}.messages")
    os.replace(draft, part)
    return lines, tool.returncode == 0


def join(client: distributed.Client, file: Path, blocks: Blocks, output: Path, draft: Path) -> bool:
    """Joins the blocks of a file as they are done, and prints the messages. Returns whether all lines are scored."""
    before = 0  # lines
    good = True
    with open(draft, "xb") as results:
        while blocks:
            future, begin, part = blocks.popleft()
            lines, all_scored = cluster.result(client, future)
            future.release()
            good = good and all_scored
            with open(part, "rb") as scored:
                shutil.copyfileobj(scored, results, CHUNK)
            with open(f"{part}.messages", encoding="utf-8", errors="replace", newline="\n") as messages:
                for message in messages:
                    _, line, rest = message.split(":", 2)
                    # The line that score() puts before a block is not in the file.
                    print(f"{file}:{before + int(line) - (begin > 0)}:{rest}", end="", file=sys.stderr)
            os.remove(part)
            os.remove(f"{part}.messages")
            before += lines
    os.replace(draft, output)
    return good


def main() -> int:
    parser = cluster.parser(__doc__, ".ndjson")
    parser.add_argument("--fields", help="compute these keys alone, for instance roles,traits")
    parser.add_argument("--block", metavar="N", type=cluster.at_least_1, default=64, help="MiB (default: %(default)s)")
    given = parser.parse_args()
    files = cluster.files_in(given.input, ".ndjson")
    outputs = [given.output / file.name for file in files]
    if len(set(outputs)) < len(outputs):
        parser.error("two input files have the same name, and so would their results")
    if any(output.exists() and output.samefile(file) for output, file in zip(outputs, files)):
        parser.error("the results would overwrite the input: name another folder")

    command = [cluster.everywhere(given.tool), "score", str(given.quiz.absolute()), "--threads", "1"]
    command += ["--fields", given.fields] if given.fields else []
    # Without any line, it finds what is wrong with the quiz or the options.
    tried = subprocess.run(command, stdin=subprocess.DEVNULL)
    if tried.returncode != 0:
        return tried.returncode

    parts = given.output.absolute() / f".parts-{uuid.uuid4().hex}"
    parts.mkdir(parents=True)
    bad = []
    try:
        with cluster.connect(given.scheduler, given.workers) as client:
            work = []
            for number, file in enumerate(files):
                blocks: Blocks = deque()
                for begin, end in cut(file, given.block << 20):
                    part = parts / f"{number}-{begin}"
                    future = client.submit(score, command, file.absolute(), begin, end, part, pure=False, retries=2)
                    blocks.append((future, begin, part))
                work.append(blocks)
            for number, (file, blocks, output) in enumerate(zip(files, work, outputs)):
                try:
                    if not join(client, file, blocks, output, parts / f"{number}"):
                        bad.append(file)
                except Exception as error:  # From the task, or from Dask if workers died too often.
                    client.cancel([future for future, _, _ in blocks])
                    print(f"{file}: not scored: {error}", file=sys.stderr)
                    bad.append(file)
    finally:
        shutil.rmtree(parts, ignore_errors=True)
    if bad:
        print(f"{len(bad)} of {len(files)} files with problems: {', '.join(map(str, bad))}", file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(cluster.run(main))
