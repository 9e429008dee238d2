"""Qt item models over plain rows: they show what services hand them and know no SQL."""
