"""Words that carry no theme."""
