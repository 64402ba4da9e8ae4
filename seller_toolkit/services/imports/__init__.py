"""How figures come in: files, folders, pictures, pasted and typed texts, the plan, the import, its log and its undo."""
