"""How the TOML files of resources/ are read: strictly, with the place of every fault."""
