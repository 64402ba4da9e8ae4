"""Text in pictures, read by a process of its own, so that the window stays light; it never uses the network."""
