"""EAP scores with vectorised numpy, on the same quadrature as RoleFit.

    python3 eap.py ITEMS.csv PATTERNS.csv ROWS REPETITIONS

Computes the same sums in five ways, all in double precision and on chunks of patterns that fit the cache. The fastest
one is the figure for numpy. The time includes all work on the patterns, but not the building of the tables. Every
pattern has answers to all items. Multiplying likelihoods instead of adding their logarithms has no guard against
underflow, so it is only safe because there are just 40 items.
"""

import os

for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"  # before numpy is loaded

import json
import platform
import re
import statistics
import sys
import time

import numpy as np

NODES = 61
THETA = np.linspace(-6.0, 6.0, NODES)
CHUNKS = (128, 256, 512, 1024, 2048)


def logistic(z):
    return 1.0 / (1.0 + np.exp(-z))


def graded_probabilities(slope, intercepts):
    """P(category | node), [item, category, node], without subtracting two logistics."""
    z = slope[:, None, None] * THETA + intercepts[:, :, None]
    between = logistic(z[:, :-1]) * logistic(-z[:, 1:]) * -np.expm1(np.diff(intercepts))[:, :, None]
    return np.concatenate([logistic(-z[:, :1]), between, logistic(z[:, -1:])], axis=1)


WEIGHTS = np.exp(-0.5 * THETA**2)
WEIGHTS /= WEIGHTS.sum()
MOMENTS = WEIGHTS[:, None] * np.stack([np.ones(NODES), THETA, THETA**2], axis=1)


def estimates(likelihood):
    total, first, second = (likelihood @ MOMENTS).T
    mean = first / total
    return mean, np.sqrt(second / total - mean * mean)


def estimates_of_logs(logs):
    logs -= logs.max(axis=1, keepdims=True)
    return estimates(np.exp(logs, out=logs))


def gather(tables, size, combine, finish):
    """Looks up every item's row of nodes and combines them; `size` items share a table of all their combinations."""

    def score(patterns, chunk):
        means, sds = np.empty(len(patterns)), np.empty(len(patterns))
        product, factor = np.empty((chunk, NODES)), np.empty((chunk, NODES))
        for at in range(0, len(patterns), chunk):
            part = np.ascontiguousarray(patterns[at : at + chunk].T)
            done, looked_up = product[: part.shape[1]], factor[: part.shape[1]]
            for number, table in enumerate(tables):
                row = part[number * size]
                for category in part[number * size + 1 : (number + 1) * size]:
                    row = row * CATEGORIES + category
                np.take(table, row, axis=0, out=looked_up if number else done, mode="clip")
                if number:
                    combine(done, looked_up, out=done)
            means[at : at + chunk], sds[at : at + chunk] = finish(done)
        return means, sds

    return score


def together(tables, size, combine):
    """One table of all combinations for every `size` items."""
    joint = []
    for at in range(0, len(tables), size):
        table = tables[at]
        for other in tables[at + 1 : at + size]:
            table = combine(table[:, None], other[None]).reshape(-1, NODES)
        joint.append(table)
    return joint


def one_hot(tables):
    """A matrix of zeros and ones, times the logarithms."""
    table = tables.reshape(-1, NODES)

    def score(patterns, chunk):
        means, sds = np.empty(len(patterns)), np.empty(len(patterns))
        hot, logs = np.empty((chunk, len(table))), np.empty((chunk, NODES))
        ones = np.arange(chunk)[:, None] * len(table) + np.arange(len(tables)) * CATEGORIES
        for at in range(0, len(patterns), chunk):
            part = patterns[at : at + chunk]
            hot.fill(0.0)
            hot.reshape(-1)[ones[: len(part)] + part] = 1.0
            np.matmul(hot[: len(part)], table, out=logs[: len(part)])
            means[at : at + chunk], sds[at : at + chunk] = estimates_of_logs(logs[: len(part)])
        return means, sds

    return score


def seconds(call):
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def blas():
    """The library behind the matrix product: it makes a sixfold difference."""
    try:
        with open("/proc/self/maps", encoding="utf8") as maps:
            paths = re.findall(r"/\S*(?:blas|mkl|blis)\S*", maps.read())
    except OSError:
        return "unknown BLAS"
    names = " ".join(sorted({os.path.realpath(path) for path in paths})).lower()
    for name in ("OpenBLAS", "MKL", "BLIS"):
        if name.lower() in names:
            return name
    return "reference BLAS" if names else "unknown BLAS"


items_file, patterns_file, rows, repetitions = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
ITEMS = np.loadtxt(items_file, delimiter=",", skiprows=1)
CATEGORIES = ITEMS.shape[1]
PATTERNS = np.loadtxt(patterns_file, delimiter=",", skiprows=1, dtype=np.intp, max_rows=rows)
PROBABILITIES = graded_probabilities(ITEMS[:, 0], ITEMS[:, 1:])
LOGS = np.log(PROBABILITIES)

VARIANTS = {
    "gather and add logs": gather(LOGS, 1, np.add, estimates_of_logs),
    "gather and add logs, three items a table": gather(together(LOGS, 3, np.add), 3, np.add, estimates_of_logs),
    "gather and multiply": gather(PROBABILITIES, 1, np.multiply, estimates),
    "gather and multiply, three items a table": gather(
        together(PROBABILITIES, 3, np.multiply), 3, np.multiply, estimates
    ),
    "one-hot matrix product": one_hot(LOGS),
}

trial = PATTERNS[: min(len(PATTERNS), 2 * CHUNKS[-1])]
chunk_of = {
    name: min(CHUNKS, key=lambda chunk: min(seconds(lambda: score(trial, chunk)) for _ in range(2)))
    for name, score in VARIANTS.items()
}
times = {name: [] for name in VARIANTS}
for _ in range(repetitions):
    for name, score in VARIANTS.items():
        times[name].append(seconds(lambda: score(PATTERNS, chunk_of[name])))
per_row = {name: statistics.median(taken) / len(PATTERNS) for name, taken in times.items()}
fastest = min(per_row, key=per_row.get)

results = {name: score(PATTERNS, chunk_of[name]) for name, score in VARIANTS.items()}
means, sds = results[fastest]
apart = max(np.abs(np.array(result) - np.array([means, sds])).max() for result in results.values())
if apart > 1e-9:
    sys.exit(f"the variants disagree by {apart}")

print(
    json.dumps(
        {
            "tool": "numpy",
            "version": f"numpy {np.__version__}, {blas()}, Python {platform.python_version()}",
            "rows": len(PATTERNS),
            "seconds_per_row": per_row[fastest],
            "mean_of_means": means.mean(),
            "mean_of_sds": sds.mean(),
            "checks": {"means": means[:200].tolist(), "sds": sds[:200].tolist()},
            "variant": fastest,
            "variants": per_row,
            "chunks": chunk_of,
        }
    )
)
