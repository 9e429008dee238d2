"""From raw features to a space in which distance means likeness."""
