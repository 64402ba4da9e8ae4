"""The panels of the import tab."""
