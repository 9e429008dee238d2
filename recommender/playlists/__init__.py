"""Recipes: small typed steps over a snapshot of the library; numpy only."""
