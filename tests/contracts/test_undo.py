"""Every deed of the window that changes something kept is classified: undone, with a way of its own, or for good."""

import ast
import importlib
import inspect
from collections.abc import Mapping, Sequence
from functools import cache
from types import FunctionType, ModuleType

from seller_toolkit.services.tasks.recorded_deeds import WATCHED
from tests.contracts.house import modules

DESKS = "services.desks"
HAS_OWN_WAY = {
    "desk.commit": "an import of the list, undone there",
    "desk.undo": "the file is imported again; the program keeps no copy of it",
    "desk.load_demo": "File → Remove the demo shops",
    "desk.remove_demo": "File → Open the demo shops",
    "learning_desk.keep": "back to the version before",
    "learning_desk.go_back": "learned anew from the same corrections",
    "learning_desk.reject": "learned anew from the same corrections",
    "learning_desk.leave_alone": "taken back in the panel of the review, or the tone is corrected",
    "learning_desk.label": "the same sample is answered otherwise, or its answer taken back",
    "place_desk.move": "moved back in the same form",
    "place_desk.use_usual_place": "the other place is chosen again in the same form",
    "reply_desk.keep_tone": "another tone is chosen",
    "reply_desk.note_listed": "the button that takes the list back",
    "reply_desk.take_back": "the list is noted again",
    "report_desk.keep_template": "back to the program's text in the form",
    "review_desk.mark_seen": "the same key turns it",
    "rival_desk.add": "deleted in the table",
    "rules_desk.take_in_rules": "Tools → Back to the program's rules; the earlier file is taken in again",
    "rules_desk.remove_rules": "the file is taken in again",
    "safety_desk.restore": "what was there before lies among the backups",
}
"""How it is taken back without the stack."""

CANNOT = {
    "privacy_desk.forget_before": "forgetting is meant to be final, and is asked about first",
    "privacy_desk.forget_shop": "forgetting is meant to be final, and is asked about first",
    "privacy_desk.forget_backups": "forgetting is meant to be final, and is asked about first",
    "rival_desk.remove": "all its figures go; it says so first, and the files can be imported again",
    "review_desk.mark_all_seen": "the window does not offer it",
    "rival_desk.describe": "the window describes by describe_each",
    "reply_desk.note_used": "a note that a text was copied; what was copied is elsewhere by then",
    "desk.inbox": "the program's own reading of reviews, made anew at any time",
    "review_desk.listed": "the program's own reading of reviews, made anew at any time",
    "review_desk.catch_up": "the program's own reading of reviews, made anew at any time",
    "report_desk.brief": "the program's own reading of reviews, made anew at any time",
    "learning_desk.catch_up": "the program's own reading of reviews, made anew at any time",
    "learning_desk.quality_view": "draws samples once; nothing that the user said",
    "learning_desk.refit": "only proposes a version; it is kept or rejected",
    "learning_desk.look": "only proposes a version; it is kept or rejected",
    "task_desk.checklist_document": "notes which rows are on paper, so that the sheet finds its way back",
}
"""Why it is not taken back at all."""

OF_THE_WINDOW = {
    "saved_views": "undone: on the stack",
    "notices": "chosen again in the menu",
    "watched_folder": "the button that ends the watching, or another folder",
    "my_name": "typed again, here or in the settings",
    "report_options": "the form shows what was chosen last",
    "checklist_paper": "the form shows what was chosen last",
    "accepted_place": "asked about once for each place",
    "watched_since": "the window's own memory",
    "window_geometry": "the window's own memory",
    "table_states": "the window's own memory; columns are hidden and shown in the menu of the head",
    "recent_files": "the window's own memory",
    "palette_recent": "the window's own memory",
    "first_steps": "the window's own memory",
    "*": "the page of settings shows every value and goes back to each default",
}
"""Settings that screens write themselves, and how each is taken back; "*": whatever the page of settings shows."""

_OF_FILES = frozenset({
    "privacy_desk.forget_backups", "rules_desk.take_in_rules", "rules_desk.remove_rules", "safety_desk.restore",
})  # fmt: skip
"""What is kept in files of its own: that it writes is not found below."""


def _desk_functions() -> dict[str, FunctionType]:
    found = {}
    for module in modules():
        if module.name.startswith(f"{DESKS}."):
            room = importlib.import_module(f"seller_toolkit.{module.name}")
            for name, function in vars(room).items():
                if inspect.isfunction(function) and function.__module__ == room.__name__ and not name.startswith("_"):
                    found[f"{module.name.rpartition('.')[2]}.{name}"] = function
    return found


# --- which of them write ------------------------------------------------------------------------------------------


def _writes(function: FunctionType) -> bool:
    """Whether it, or anything of the services that it calls, writes to the store or the settings."""
    seen: set[object] = set()
    waiting: list[object] = [function]
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            writes, called = _look_into(one)
            if writes:
                return True
            waiting += called
    return False


@cache
def _look_into(thing: object) -> tuple[bool, tuple[object, ...]]:
    """Whether a function or class writes by itself, and which others of the services it names."""
    room = importlib.import_module(thing.__module__)  # type: ignore[attr-defined]
    node = _defined(room.__name__).get(thing.__name__)  # type: ignore[attr-defined]
    nodes = tuple(ast.walk(node)) if node else ()
    names = {**vars(room), **_imported(nodes)}
    own = {one.arg for one in nodes if isinstance(one, ast.arg)}
    found = (_named(one, names) for one in nodes if not (isinstance(one, ast.Name) and one.id in own))
    called = (inspect.unwrap(one) for one in found if inspect.isfunction(one) or inspect.isclass(one))
    ours = tuple(one for one in called if one.__module__.startswith("seller_toolkit.services"))
    return any(map(_is_writing, nodes)), ours


@cache
def _defined(room: str) -> dict[str, ast.stmt]:
    tree = next(module.tree for module in modules() if f"seller_toolkit.{module.name}" == room)
    return {one.name: one for one in tree.body if isinstance(one, (ast.FunctionDef, ast.ClassDef))}


def _is_writing(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    owner = node.func.value
    place = owner.attr if isinstance(owner, ast.Attribute) else owner.id if isinstance(owner, ast.Name) else ""
    return (place.strip("_"), node.func.attr) in {("store", "write"), ("settings", "set")}


def _named(node: ast.AST, names: Mapping[str, object]) -> object:
    if isinstance(node, ast.Name):
        return names.get(node.id)
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        room = names.get(node.value.id)
        return getattr(room, node.attr, None) if isinstance(room, ModuleType) else None
    return None


def _imported(nodes: Sequence[ast.AST]) -> dict[str, object]:
    found: dict[str, object] = {}
    for node in nodes:
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("seller_toolkit"):
            room = importlib.import_module(node.module)
            for alias in node.names:
                is_room = not hasattr(room, alias.name)
                value = importlib.import_module(f"{node.module}.{alias.name}") if is_room else getattr(room, alias.name)
                found[alias.asname or alias.name] = value
    return found


# --- the classes --------------------------------------------------------------------------------------------------


def _is_deed(function: FunctionType) -> bool:
    """It answers with a Deed, which the screen hands to the stack."""
    return function.__annotations__["return"] == "Outcome[Deed]"


def test_every_deed_is_classified_and_only_once():
    functions = _desk_functions()
    writing = {name for name, function in functions.items() if _writes(function)} | _OF_FILES
    undone = {name for name, function in functions.items() if _is_deed(function)} | WATCHED.keys()
    classes = (undone, HAS_OWN_WAY.keys(), CANNOT.keys())
    assert writing == set().union(*classes)
    assert sum(map(len, classes)) == len(writing)


def test_what_cannot_be_undone_says_why_and_what_has_a_way_names_it():
    assert all(len(words) > 10 for words in (*HAS_OWN_WAY.values(), *CANNOT.values()))


def test_the_window_records_what_can_be_recorded():
    """Screens hand a recorded job to `do`, `recording`, or to a form's own `_do` with the `deed` that it is."""
    calls = [(m.name, call) for m in modules() if m.room == "gui" for call in m.nodes if isinstance(call, ast.Call)]
    bare = [(name, _name_of(one)) for name, call in calls for one in call.args if not _records(call)]
    bare = [(name, job) for name, job in bare if job in WATCHED]
    assert bare == []


def _name_of(node: ast.expr) -> str:
    is_plain = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    return f"{node.value.id}.{node.attr}" if is_plain else ""  # type: ignore[attr-defined]


def _records(call: ast.Call) -> bool:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return name in ("do", "recording") or any(one.arg == "deed" for one in call.keywords)


def test_settings_that_screens_write_themselves_are_classified_too():
    calls = [call for m in modules() if m.room == "gui" for call in m.nodes if isinstance(call, ast.Call)]
    keys = {_key_of(call) for call in calls if _is_writing(call)}
    assert keys == set(OF_THE_WINDOW) - {"saved_views"}  # whose key stands in its SettingChange


def _key_of(call: ast.Call) -> str:
    key = call.args[0]
    return str(key.value) if isinstance(key, ast.Constant) else "*"
