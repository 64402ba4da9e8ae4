"""Pages about the platforms' rules, made from their tables."""
