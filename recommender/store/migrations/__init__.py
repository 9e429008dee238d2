"""Named, ordered schema steps of the two databases; a released step is never edited."""
