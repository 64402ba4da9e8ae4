"""The chapters of the report of a period, one module each: a frozen view and the blocks that it makes.

A chapter's blocks begin without a heading of their own: `period_report` writes it at level 2, sub-headings are of level 3.
"""
