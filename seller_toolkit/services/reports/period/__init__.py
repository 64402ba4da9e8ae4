"""What the chapters of the report of a period say of a shop, one module a chapter; `period_report` calls them all."""
