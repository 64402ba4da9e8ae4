"""Dialogs: each has a classmethod that opens it and says what it answers."""
