"""What the user chose, apart from the data: a declared list of options in one small file."""
