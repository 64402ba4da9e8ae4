"""What is told of a shop as a whole: the overview, the day's brief, the report of a period (its chapters in `period`), views as documents."""
