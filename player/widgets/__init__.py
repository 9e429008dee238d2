"""Reusable widgets: they know no services and no music library."""
