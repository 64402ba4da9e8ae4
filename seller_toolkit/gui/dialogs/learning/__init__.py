"""Dialogs of what was learned from reviews: what it is, what would be different, how good the tags are."""
