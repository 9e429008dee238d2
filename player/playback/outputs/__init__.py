"""Where sound goes: a device of the machine, or nowhere in real time or as fast as can be."""
