"""Item models over plain values, and what is copied from them."""
