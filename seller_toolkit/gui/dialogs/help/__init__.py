"""Help in front of the window: the guide and the sheet of keys."""
