"""What the test of the Dask pool runs in a process of its own: a cluster opens sockets."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import distributed

from recommender.core.errors import Cancelled
from recommender.core.job import JobControl
from recommender.jobs.analyse import run_analyse
from recommender.jobs.pool_dask import DaskPool
from recommender.library import Library

WORK = "tests.recommender.jobs.work"


def cancelled(pool: DaskPool) -> bool:
    control = JobControl()
    items = ({"n": n} for n in range(1_000))
    try:
        for _ in pool.map(f"{WORK}:double", items, deadline_s=10, control=control):
            control.cancel()
    except Cancelled:
        return True
    return False


def analysed(pool: DaskPool, folder: Path) -> list[int]:
    library = Library(folder / "data", workers=1)
    try:
        library.scan((str(folder / "music"),))
        extractors = library.plugins.many("register_extractors")
        report = run_analyse(library._store, pool, extractors, stages=("fast",), on_battery=True)
        return [report.analysed, len(report.failed), library.pending_analysis()]
    finally:
        library.close()


def main() -> None:
    with (
        distributed.LocalCluster(
            n_workers=1, threads_per_worker=2, processes=False, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster, set_as_default=False) as client,
    ):
        pool = DaskPool(client=client)
        doubled = pool.map(f"{WORK}:double", ({"n": n} for n in range(20)), deadline_s=10)
        failed = pool.call(f"{WORK}:act", {"do": "raise"}, deadline_s=10)
        late = pool.call(f"{WORK}:sleep", {"s": 1.5}, deadline_s=0.1)
        found = {
            "workers": pool.workers,
            "doubled": sorted(outcome.value for outcome in doubled),
            "failed": [failed.value, failed.error],
            "late": late.error,
            "cancelled": cancelled(pool),
            "analysed": analysed(pool, Path(sys.argv[1])),
        }
        print(json.dumps(found))


if __name__ == "__main__":
    main()
