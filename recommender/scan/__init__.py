"""From disk to tracks: walk, compare, read tags; nothing here writes."""
