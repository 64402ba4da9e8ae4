"""Reads and checks resources/profiles → domain.profiles. Scoring itself is the room `analysis`."""
