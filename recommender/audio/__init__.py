"""The ear: one decode, one spectrum, small extractors."""
