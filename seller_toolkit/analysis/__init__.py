"""What numbers say: pure functions, numbers in, frozen values out. Standard library only, so that importing is cheap."""
