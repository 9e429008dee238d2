"""Blocks of the deep pass: two sets of tags and an embedding (see resources/models)."""

from __future__ import annotations

from recommender.audio import musicnn
from recommender.audio.extractors.base import DEEP, Extractor

#: The Million Song Dataset's tags: genres, decades, moods. Read them by rank, not by value: most
#: lie below a half even where they fit.
MSD = Extractor("msd", 1, musicnn.MSD_TAGS, lambda heard: heard.msd, DEEP)
#: MagnaTagATune's tags: instruments, voices, pace.
MTT = Extractor("mtt", 1, musicnn.MTT_TAGS, lambda heard: heard.mtt, DEEP)
#: The last layer before the Million Song tags: nearness in it is likeness of style.
EMBEDDING = Extractor(
    "embedding", 1, tuple(f"e{number:03}" for number in range(200)), lambda heard: heard.embedding,
    DEEP,
)  # fmt: skip
