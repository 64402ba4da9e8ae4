"""Cases of reviews: deeds, files for another computer, the timeline of an order."""
