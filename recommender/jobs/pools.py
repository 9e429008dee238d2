"""The worker pools of a library, each started when first needed."""

from __future__ import annotations

from functools import cached_property

from recommender.jobs.pool import Pool, default_workers

_MODELS_MB = 6_144


class Pools:
    """Tags, covers, ears and models each have their own workers, so that none waits for another."""

    def __init__(self, workers: int | None = None) -> None:
        self._workers = workers or default_workers()
        self._ears: Pool | None = None

    @cached_property
    def tags(self) -> Pool:
        """Readers of tags."""
        return Pool(self._workers, warm=("recommender.scan.worker",))

    @cached_property
    def covers(self) -> Pool:
        """The reader of pictures."""
        return Pool(1, warm=("recommender.scan.cover_worker",))

    @cached_property
    def models(self) -> Pool:
        """Where models are fitted."""
        return Pool(1, memory_mb=_MODELS_MB)

    def ears(self, workers: int | None = None) -> Pool:
        """Return the analysing workers; another number than before starts them anew."""
        count = workers or self._workers
        if self._ears is None or self._ears.workers != count:
            if self._ears is not None:
                self._ears.close()
            self._ears = Pool(count, warm=("recommender.audio.analyse",))
        return self._ears

    def close(self) -> None:
        """End all workers that were started."""
        for name in ("tags", "covers", "models"):
            if name in self.__dict__:
                self.__dict__[name].close()
        if self._ears is not None:
            self._ears.close()
