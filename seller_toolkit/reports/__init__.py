"""Findings become documents: builders make a Report of blocks, exporters write it, charts draw its pictures."""
