"""The parts of the competitors tab."""
