"""What the words of reviews say: tone, aspects, causes, grade, deadlines. Pure functions over texts."""
