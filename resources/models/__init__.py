"""Weights of networks, each with its card and licence."""
