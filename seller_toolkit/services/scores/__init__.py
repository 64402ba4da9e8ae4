"""What the scores say: standing, course and outlook, why they changed and which rows are behind it."""
