"""The nouns of the program: plain frozen values that every room shares. No I/O, no Qt, no pandas."""
