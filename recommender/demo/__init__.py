"""A small library made by code, with a year of simulated listening, for a first look."""

from __future__ import annotations

from recommender.demo.listening import simulate
from recommender.demo.records import build, music_folder

__all__ = ["build", "music_folder", "simulate"]
