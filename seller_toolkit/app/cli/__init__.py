"""The command line: the window's use cases without a window, for scheduled work and tests."""
