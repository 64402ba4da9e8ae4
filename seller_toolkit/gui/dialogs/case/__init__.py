"""Dialogs about cases of reviews: several at once, the timeline of one, a workbook that came back."""
