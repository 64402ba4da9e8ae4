"""The panels of the score trend."""
