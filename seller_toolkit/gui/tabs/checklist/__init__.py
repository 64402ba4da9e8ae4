"""The panels of the checklist tab."""
