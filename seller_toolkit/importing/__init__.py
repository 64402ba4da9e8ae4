"""Reads the platforms' export files into plans: bytes → sheets → layout → columns → records. Touches no store, no Qt."""
