"""Own shops and competitors beside each other."""
