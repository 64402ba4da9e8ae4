"""The window: tabs, dialogs, widgets and models in Qt. It draws what services hand it and computes nothing itself."""
