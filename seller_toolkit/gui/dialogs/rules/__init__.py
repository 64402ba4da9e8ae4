"""The parts of the form of score rules."""
