"""Sound: what is played in which order, and how it gets from the file to the device."""
