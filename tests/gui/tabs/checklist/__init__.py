"""The checklist tab and its parts."""
