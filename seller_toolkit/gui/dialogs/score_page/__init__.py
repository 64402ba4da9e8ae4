"""Parts of the preview of a score page."""
