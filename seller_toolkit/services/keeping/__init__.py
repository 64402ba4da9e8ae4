"""What is kept of the store itself: backups, rescue, its place, drafts, what is stored of buyers, the diagnostic file."""
