"""Taste: what one listener's own plays and skips tell, one small module per model."""

from recommender.models.taste.learned import Listening, Taste, learn

__all__ = ["Listening", "Taste", "learn"]
