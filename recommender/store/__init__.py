"""All SQL lives here: two databases, one writer thread, read-only readers."""
