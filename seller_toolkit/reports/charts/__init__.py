"""Charts: `spec` says what is shown and is free to import; `figures` and `files` draw it and load matplotlib."""
