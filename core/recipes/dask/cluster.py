"""What score.py and count.py have in common: options, input files, the cluster, and waiting for it."""
import argparse
import sys
import tempfile
from pathlib import Path
from typing import Any, Callable

import dask
import distributed


def at_least_1(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is less than 1")
    return number


def parser(description: str | None, suffix: str) -> argparse.ArgumentParser:
    """The options of both scripts. Folders of input stand for their files with `suffix`."""
    made = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("quiz", type=Path, help="the quiz, a file of format rolefit/1")
    made.add_argument("input", type=Path, nargs="+", help=f"files, or folders: of these, all files *{suffix}")
    made.add_argument("-o", "--output", type=Path, required=True)
    made.add_argument("--tool", default="rolefit", help="the program, on this and all machines (default: %(default)s)")
    where = made.add_mutually_exclusive_group(required=True)
    where.add_argument("--scheduler", metavar="ADDRESS", help="use this cluster, for instance tcp://10.0.0.1:8786")
    where.add_argument("--workers", metavar="N", type=at_least_1, help="start N workers on this machine, for this run")
    return made


def everywhere(tool: str) -> str:
    """The tool's name for workers, which run in other folders: a path becomes absolute, a name is looked up there."""
    return str(Path(tool).absolute()) if "/" in tool else tool


def files_in(given: list[Path], suffix: str) -> list[Path]:
    """The files to read, in order: those that are named, and those in folders, by name."""
    files: list[Path] = []
    for path in given:
        inside = sorted(path.glob(f"*{suffix}")) if path.is_dir() else [path]
        if not inside:
            sys.exit(f"{path}: has no file *{suffix}")
        files += inside
    for path in files:
        if not path.is_file():
            sys.exit(f"{path}: is not a file")
    return files


def connect(scheduler: str | None, workers: int | None) -> distributed.Client:
    """A cluster that runs already, or one of processes on this machine, which ends with the client."""
    if scheduler:
        return distributed.Client(scheduler)
    dask.config.set({"temporary-directory": tempfile.gettempdir()})  # The default is the current folder.
    here = "127.0.0.1:0"  # The defaults for the dashboards are open to other machines.
    return distributed.Client(
        n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=here, worker_dashboard_address=here
    )


def result(client: distributed.Client, future: distributed.Future) -> Any:
    """Waits for a task, and says so if there is nobody to do it."""
    while True:
        try:
            distributed.wait(future, timeout=30)
            return future.result()
        except distributed.TimeoutError:
            if not client.scheduler_info()["workers"]:
                print("the cluster has no worker: waiting for one", file=sys.stderr)


def run(main: Callable[[], int]) -> int:
    """The exit status of a script, whose last words are short where the user or the cluster ends it."""
    try:
        return main()
    except KeyboardInterrupt:
        return 130
    except (OSError, distributed.CancelledError) as error:
        print(f"{Path(sys.argv[0]).name}: {error or 'the connection to the scheduler was lost'}", file=sys.stderr)
        return 1
