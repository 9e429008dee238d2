"""Long work: read the store, call pure code, submit writes."""
