"""Score rules of the user's own: they hold at once, and what is wrong with them is said."""

from datetime import date

import pytest

from seller_toolkit.app.paths import resource
from seller_toolkit.domain.changes import Part
from seller_toolkit.domain.errors import UserError
from seller_toolkit.i18n.error_texts import error_text, trouble_text
from seller_toolkit.services.jobs import JobContext
from seller_toolkit.services.scores import profile_files

DOUYIN = resource("resources", "profiles") / "douyin_experience.toml"
NEWER = '\n[[version]]\nversion = "2026-12-01"\nfrom = 2026-12-01\nconfidence = "notice"\nsource = "D3"\n'
DAY = date(2026, 12, 5)
TABLE = (
    '[[weight_table]]\nid = "mine"\ndimension = "product"\nfile = "mine.csv"\nconfidence = "notice"\nsource = "D3"\n'
)


@pytest.fixture
def newer(tmp_path):
    """The rules of Douyin with one more version, as a file from somewhere."""
    folder = tmp_path / "downloads"
    folder.mkdir()
    path = folder / "douyin_experience (1).toml"
    path.write_text(DOUYIN.read_text(encoding="utf-8") + NEWER, encoding="utf-8")
    return path


def refusal(workspace, path):
    with pytest.raises(UserError) as caught:
        profile_files.take_in(JobContext(), workspace, path)
    assert not list(workspace.own_profiles.glob("*.toml"))
    return caught.value


def version(workspace):
    return workspace.profiles.on("douyin_experience", DAY).version


def test_new_rules_hold_at_once_and_the_old_ones_come_back(workspace, newer):
    assert version(workspace) == "2026-09-08"
    assert len(workspace.metrics) > 50
    done = profile_files.take_in(JobContext(), workspace, newer)
    assert Part.SCORES in done.changes
    assert (done.value.id, done.value.version, done.value.replaces) == ("douyin_experience", "2026-12-01", True)
    assert version(workspace) == "2026-12-01"
    assert [path.name for path in workspace.own_profiles.iterdir()] == ["douyin_experience.toml"]
    assert profile_files.own_files(JobContext(), workspace).value == (done.value,)
    profile_files.remove(JobContext(), workspace, "douyin_experience")
    assert version(workspace) == "2026-09-08"
    assert profile_files.own_files(JobContext(), workspace).value == ()


def test_own_rules_are_there_at_the_next_start(workspace, newer):
    profile_files.take_in(JobContext(), workspace, newer)
    workspace.forget_rules()
    assert version(workspace) == "2026-12-01"
    profile_files.take_in(JobContext(), workspace, workspace.own_profiles / "douyin_experience.toml")
    assert version(workspace) == "2026-12-01"


def test_a_new_score_can_be_added(workspace, newer):
    text = newer.read_text(encoding="utf-8").replace('id = "douyin_experience"', 'id = "kuaishou_score"')
    newer.write_text(text.replace('platforms = ["douyin"]', 'platforms = ["kuaishou"]'), encoding="utf-8")
    assert profile_files.take_in(JobContext(), workspace, newer).value.replaces is False
    assert [p.id for p in workspace.profiles.for_platform("kuaishou", DAY)] == ["kuaishou_score", "self_audit"]
    assert "kuaishou_score.total" in workspace.metrics


def test_weight_tables_beside_the_file_come_along(workspace, newer):
    head, mark, rest = newer.read_text(encoding="utf-8").partition("[[version]]")
    text = head + TABLE + mark + rest + 'opaque = false\nweight_tables = ["mine"]\n'
    newer.write_text(text, encoding="utf-8")
    assert "there is no weights/mine.csv" in str(refusal(workspace, newer).params["detail"])
    (newer.parent / "weights").mkdir()
    table = "industry,shop_type,item_rating,quality_return_rate\n女装,通用,60,40\n"
    (newer.parent / "weights" / "mine.csv").write_text(table, encoding="utf-8")
    profile_files.take_in(JobContext(), workspace, newer)
    (row,) = workspace.profiles.on("douyin_experience", DAY).weight_table
    assert row.shares == {"douyin_experience.item_rating": 0.6, "douyin_experience.quality_return_rate": 0.4}


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("scale = [0, 100]", "scale = [100, 0]", "profile.not_taken"),
        ('id = "douyin_experience"', 'id = "figures"', "profile.not_taken"),
        ('platforms = ["douyin"]', 'platforms = ["jd"]', "profile.loses_platforms"),
        ('unit = "hours"', 'unit = "seconds"', "profile.changes_units"),
    ],
)
def test_a_file_that_is_wrong_is_refused_and_nothing_changes(workspace, newer, old, new, code):
    newer.write_text(newer.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    error = refusal(workspace, newer)
    assert error.code == code
    assert newer.name in error_text(error.code, error.params)
    assert version(workspace) == "2026-09-08"


def test_a_file_that_loses_a_metric_is_refused(workspace, newer):
    newer.write_text(newer.read_text(encoding="utf-8").replace('"deduction"', '"deducted"'), encoding="utf-8")
    error = refusal(workspace, newer)
    assert (error.code, error.params["metrics"]) == ("profile.loses_metrics", "douyin_experience.deduction")


def test_a_file_that_loses_a_version_is_refused(workspace, newer):
    tmall = (resource("resources", "profiles") / "tmall_experience.toml").read_text(encoding="utf-8")
    first, second = (tmall.index(f'[[version]]\nversion = "{day}"') for day in ("2025-06-30", "2025-10-09"))
    joined = tmall[:first] + tmall[first:second].replace("2025-06-30", "2025-06-29") + tmall[first:]
    newer.write_text(joined, encoding="utf-8")
    assert profile_files.take_in(JobContext(), workspace, newer).value.id == "tmall_experience"
    profile_files.remove(JobContext(), workspace, "tmall_experience")
    kept = tmall[first:second].replace("2025-06-30", "2025-10-09").replace("S3", "S4")
    newer.write_text(tmall[:first] + kept + _tail(tmall), encoding="utf-8")
    error = refusal(workspace, newer)
    assert (error.code, error.params["found"], error.params["shipped"]) == ("profile.fewer_versions", 2, 3)


def _tail(text):
    """The last version, with what it would have inherited from the one before it."""
    third = text.index('[[version]]\nversion = "2026-03-16"')
    names = '"spring_festival_2026_logistics", "spring_festival_2026_chat", "spring_festival_2026_refunds"'
    keys = f'thresholds = ["tmall.annual"]\nexemptions = [{names}]\n'
    return text[third:].replace("from = 2026-03-16\n", f"from = 2026-03-16\n{keys}")


def test_a_file_that_is_not_there_is_not_found(workspace, tmp_path):
    assert refusal(workspace, tmp_path / "none.toml").code == "file.not_found"
    with pytest.raises(UserError) as caught:
        profile_files.remove(JobContext(), workspace, "dsr")
    assert caught.value.code == "profile.not_own"


def test_a_broken_file_of_ones_own_is_told_and_can_be_taken_away(workspace):
    workspace.own_profiles.mkdir()
    (workspace.own_profiles / "douyin_experience.toml").write_text("id = ", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        _ = workspace.profiles
    assert (caught.value.code, caught.value.params["file"]) == ("profile.own_invalid", "douyin_experience.toml")
    (told,) = profile_files.own_files(JobContext(), workspace).value
    assert (told.id, told.replaces) == ("douyin_experience", True)
    assert "douyin_experience.toml" in trouble_text(told.trouble)
    profile_files.remove(JobContext(), workspace, "douyin_experience")
    assert version(workspace) == "2026-09-08"
