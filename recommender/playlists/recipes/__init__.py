"""One file a mix."""
