"""What ties the window to the desktop around it; all of it is optional."""
