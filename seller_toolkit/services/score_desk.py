"""The window's door to what the scores say: parts, forecasts, targets, work lists, events, rules. See `desk`."""

from __future__ import annotations
