"""QObjects: the only bridge between Qt and the library."""
