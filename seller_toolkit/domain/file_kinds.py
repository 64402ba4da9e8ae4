"""Which files the program takes, by their suffixes; what is in them decides in the end."""

EXPORT_SUFFIXES = (
    ".xlsx", ".xls", ".csv", ".txt", ".zip", ".ods", ".xlsm", ".xlsb", ".et", ".tsv", ".htm", ".html",
)  # fmt: skip
PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp", ".bmp")
