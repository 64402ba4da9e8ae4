"""The store: one SQLite file per user. Opening, migrations, import batches and their undo, one module per noun."""
