"""The form of the tag tree."""
