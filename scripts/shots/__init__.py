"""How the pictures are taken."""
