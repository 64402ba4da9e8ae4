"""The contract: what the migrations make, what `tables` describes and what `domain.records` lists are the same."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Integer, Text, inspect, literal, select

from seller_toolkit.domain.records import KIND_OF, RECORD_KINDS, FieldType
from seller_toolkit.store import review_tables
from seller_toolkit.store.migrations import HEAD, steps
from seller_toolkit.store.tables import METADATA, RECORD_TABLES, from_file, of_order

pytestmark = pytest.mark.usefixtures("real_migrations")


def test_the_tables_of_reviews_are_described_too():
    assert review_tables.METADATA is METADATA


def test_head_is_the_newest_script():
    assert steps.newest_revision() == HEAD


def test_the_tables_are_what_the_migrations_make(store):
    with store.read() as c:
        opts = {"compare_type": True, "target_metadata": METADATA, "include_name": _is_described}
        context = MigrationContext.configure(c, opts=opts)
        assert compare_metadata(context, METADATA) == []


def _is_described(name, kind, _parents):
    """Not the tables that SQLite keeps its index of texts in: they are its own."""
    return kind != "table" or name not in {f"review_search{part}" for part in ("", "_data", "_idx", "_config")}


def test_names_types_and_deletes_agree_to_the_letter(store):
    """What Alembic's comparison passes over on SQLite."""
    with store.read() as c:
        found = inspect(c)
        for table in METADATA.tables.values():
            made = {column["name"]: column for column in found.get_columns(table.name)}
            assert list(made) == [column.name for column in table.columns], table.name
            for column in table.columns:
                assert str(made[column.name]["type"]) == str(column.type), (table.name, column.name)
                assert made[column.name]["nullable"] == column.nullable, (table.name, column.name)
            deletes = {key["name"]: key["options"].get("ondelete") for key in found.get_foreign_keys(table.name)}
            assert deletes == {key.name: key.ondelete for key in table.foreign_key_constraints}
            sql = c.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (table.name,)).scalar()
            assert ("AUTOINCREMENT" in sql) == bool(table.dialect_options["sqlite"]["autoincrement"]), table.name


@pytest.mark.parametrize("kind", RECORD_KINDS, ids=lambda kind: kind.id)
def test_a_record_table_has_the_fields_of_its_kind(kind):
    table = RECORD_TABLES[kind.id]
    before, after = ("id", "shop_id", "key"), ("batch_id", "source_batch_id", "source_row")
    first, later = (tuple(field.name for field in some) for some in (kind.first, kind.later))
    assert tuple(column.name for column in table.columns) == (*before, *first, *after, *later)
    for field in kind.fields:
        is_whole = field.type in (FieldType.INTEGER, FieldType.MONEY, FieldType.FLAG)
        assert isinstance(table.c[field.name].type, Integer) == is_whole
        if field.type in (FieldType.ID, FieldType.TIME, FieldType.DAY, FieldType.BUYER):
            assert isinstance(table.c[field.name].type, Text)


@pytest.mark.parametrize("kind", RECORD_KINDS, ids=lambda kind: kind.id)
def test_rows_of_a_file_are_found_by_their_indexes(store, kind):
    table = RECORD_TABLES[kind.id]
    query = select(table.c.id).where(from_file(table, 7)).compile(compile_kwargs={"literal_binds": True})
    with store.read() as c:
        plan = " ".join(row[3] for row in c.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}"))
    assert f"ix_{kind.id}_batch" in plan
    assert f"ix_{kind.id}_source" in plan
    assert "SCAN" not in plan


@pytest.mark.parametrize("kind", ["order_line", "parcel"])
def test_rows_of_an_order_are_found_by_their_keys(store, kind):
    table = RECORD_TABLES[kind]
    assert KIND_OF[kind].key_names[0] == "order_no"
    query = select(table.c.id).where(of_order(table, 1, literal("7"))).compile(compile_kwargs={"literal_binds": True})
    with store.read() as c:
        (step,) = c.exec_driver_sql(f"EXPLAIN QUERY PLAN {query}")
    assert "(shop_id=? AND key>? AND key<?)" in step[3]
