"""The invented demo shops: what they sell, what happens to them, and the sheets that the platforms would export."""
