"""Widgets that know services."""
