#!/usr/bin/env python3
"""Counts equal answers in CSV files with `rolefit calibrate --counts` on a Dask cluster.

  python3 count.py quiz.json rows/ -o counts.csv --workers 2
  rolefit calibrate quiz.json counts.csv -o fitted.json

The quiz is then the same, byte for byte, as if `rolefit calibrate` had read all rows at once. Each file is counted as a
whole by one worker, in memory that grows only with the number of different answers. The workers must see quiz, rows and
the folder of the output under the same paths.

A row that cannot be read is reported as FILE:LINE, the others are counted, and the exit status is 1. If a whole file
cannot be read, nothing is written.
"""
import os
import shutil
import subprocess
import sys
import uuid
from pathlib import Path

import distributed

import cluster


def count(command: list[str], file: Path, part: Path) -> tuple[bool, str]:
    """On a worker: writes the counts of a file to `part`. Returns whether all rows were counted, and the messages.

    Dask may run a task twice at once. So the file gets its name only when it is complete.
    """
    draft = part.with_name(f"{part.name}.{uuid.uuid4().hex}")
    tool = subprocess.run([*command, str(file), "--counts", "-o", str(draft)], stderr=subprocess.PIPE)
    messages = tool.stderr.decode(errors="replace")
    if tool.returncode not in (0, 1):
        raise RuntimeError(f"{command[0]} ended with status {tool.returncode}: {messages}")
    if draft.exists():  # The tool leaves no file if nothing came of it.
        os.replace(draft, part)
    return tool.returncode == 0, messages


def main() -> int:
    given = cluster.parser(__doc__, ".csv").parse_args()
    files = cluster.files_in(given.input, ".csv")
    command = [cluster.everywhere(given.tool), "calibrate", str(given.quiz.absolute())]
    folder = given.output.absolute().parent / f".parts-{uuid.uuid4().hex}"
    folder.mkdir(parents=True)
    try:
        with cluster.connect(given.scheduler, given.workers) as client:
            parts = [folder / f"{number}.csv" for number in range(len(files))]
            work = [
                client.submit(count, command, file.absolute(), part, pure=False, retries=2)
                for file, part in zip(files, parts)
            ]
            good = True
            for file, part, future in zip(files, parts, work):
                try:
                    all_counted, messages = cluster.result(client, future)
                except Exception as error:  # From the task, or from Dask if workers died too often.
                    all_counted, messages = False, f"{error}\n"
                sys.stderr.write(messages.replace(f"{file.absolute()}:", f"{file}:"))
                good = good and all_counted
                if not part.exists():
                    client.cancel(work)
                    sys.exit(f"{file}: not counted, and so nothing is written")
        merged = subprocess.run([*command, *map(str, parts), "--counts", "-o", str(given.output)])
        return merged.returncode or int(not good)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(cluster.run(main))
