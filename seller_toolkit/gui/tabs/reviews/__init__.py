"""The panels of the reviews tab."""
