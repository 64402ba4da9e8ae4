"""Journeys: whole stories in a real window. Those in on_x11 run in a process of their own on a real X server."""

import os

collect_ignore = [] if os.environ.get("QT_QPA_PLATFORM") == "xcb" else ["on_x11"]
