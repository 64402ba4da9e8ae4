"""Run by Alembic for every upgrade: each revision in a transaction of its own, on the connection that is handed in."""

from alembic import context

context.configure(
    connection=context.config.attributes["connection"],
    transaction_per_migration=True,
    transactional_ddl=True,  # Alembic thinks that SQLite cannot; with explicit BEGIN it can
)
with context.begin_transaction():
    context.run_migrations()
