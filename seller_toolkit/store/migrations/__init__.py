"""The schema's history. The schema comes from here only; `seller_toolkit.store.tables` merely describes it."""

HEAD = "0007"
"""The newest revision. Revisions are zero-padded numbers, so that a store can be judged without loading Alembic."""
