"""The door to what is known of another version."""

from seller_toolkit import __version__
from seller_toolkit.services.desks import update_desk
from seller_toolkit.services.jobs import JobContext


def test_this_program_knows_its_version_and_where_its_data_lie(workspace):
    found = update_desk.this_program(workspace)
    assert (found.version, found.data) == (__version__, workspace.store_path.parent)


def test_files_are_looked_at_without_a_store(workspace, tmp_path):
    (tmp_path / "RELEASE-NOTES.md").write_text("# Seller Toolkit 9.9.9\n", encoding="utf-8")
    outcome = update_desk.look_at(JobContext(), workspace, [tmp_path / "RELEASE-NOTES.md"])
    assert ([one.version for one in outcome.value.offered], outcome.changes) == (["9.9.9"], frozenset())
