"""Findings → Report, one module a report; `registry` lists them. Builders know findings, never formats."""
