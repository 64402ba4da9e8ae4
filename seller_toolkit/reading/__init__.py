"""Score pages from pictures or page text; knows no store and no Qt."""
