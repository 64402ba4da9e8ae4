"""What makes packages of the frozen program. `scripts/make_packages.py` and `build.spec` use it."""
