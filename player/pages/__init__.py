"""Pages: they only compose components."""
