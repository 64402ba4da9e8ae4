"""回填: ticking a printed list off, and looking at what a filled-in workbook says."""
