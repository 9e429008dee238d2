"""Small extractors over one shared analysis; each has a version and names its values."""
