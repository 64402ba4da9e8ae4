"""The words of the command line. Options of the program may stand before or after the command."""

import argparse
from collections.abc import Callable, Sequence
from math import isfinite, nan
from pathlib import Path
from typing import NoReturn

from seller_toolkit.app.cli.answers import UsageError
from seller_toolkit.domain.reviews import Grade
from seller_toolkit.domain.sheets import CONTENTS, SIZES, SPLITS
from seller_toolkit.domain.shops import PLATFORMS
from seller_toolkit.domain.words import LANGUAGES
from seller_toolkit.i18n.pseudo import PSEUDO
from seller_toolkit.services.reports.report_periods import KINDS

Make = Callable[[str, str], argparse.ArgumentParser]


class _Parser(argparse.ArgumentParser):
    """Raises instead of leaving the program, so that `--json` can answer in JSON."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message)


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands; without a command the window is meant."""
    everywhere = _Parser(add_help=False, allow_abbrev=False, argument_default=argparse.SUPPRESS)
    everywhere.add_argument("--store", metavar="PATH", help="the store to work on (default: the user's)")
    shown = "|".join(LANGUAGES)  # not the language of developers
    languages = (*LANGUAGES, PSEUDO)
    everywhere.add_argument("--lang", choices=languages, metavar=shown, help="language of words (default: zh_CN)")
    everywhere.add_argument("--json", action="store_true", help="one JSON document on standard output")
    parser = _Parser(
        prog="seller-toolkit", description="卖家工具箱 Seller Toolkit", parents=[everywhere], allow_abbrev=False
    )
    parser.add_argument("--version", action="store_true", help="say the version and stop")
    commands = parser.add_subparsers(dest="command", parser_class=_Parser)

    def command(name: str, words: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=words, description=words, parents=[everywhere], allow_abbrev=False)

    window = command("window", "open the window (the default), with files to import")
    window.add_argument("files", nargs="*")
    for word, seen in (("--until-painted", "window"), ("--until-splash", "splash")):  # for benchmarks/bench_start.py
        window.add_argument(
            word, dest="until_painted", action="store_const", const=seen, default="", help=argparse.SUPPRESS
        )
    _add_import(command("import", "import the platforms' exports"))
    _add_read_page(command("read-page", "read score pages from screenshots or their text"))
    history = command("batches", "history of imports")
    history.add_argument("--rejected", type=int, default=None, metavar="BATCH", help="the rows that it did not take")
    history.add_argument("--out", default="", metavar="F.xlsx/.csv/.html", help="write these rows to a file")
    _add_mappings(command("mappings", "tables of unknown titles that were matched once"))
    command("undo", "take an import back").add_argument("batch", type=int)
    command("shops", "the shops of the store")
    _add_views(command)
    _add_safety(command)
    return parser


def parse(words: Sequence[str]) -> argparse.Namespace:
    """The options that the words say. Files without a command, dropped onto the program's icon, are for the window.

    Raises:
        UsageError: the words are no command line of this program.
    """
    if words and all(Path(word).is_absolute() and Path(word).exists() for word in words):
        words = ("window", *words)
    options, rest = make_parser().parse_known_args(list(words))
    if options.command in ("import", "read-page", "fill-back") and not any(word.startswith("-") for word in rest):
        options.files += rest  # files may also follow the options
        rest = []
    if rest:
        raise UsageError(f"unrecognized: {' '.join(rest)}")
    return options


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="files, or folders of files")
    parser.add_argument("--shop", default="", type=_text, metavar="NAME")
    parser.add_argument("--platform", default="", choices=("", *PLATFORMS))
    parser.add_argument("--layout", default="", metavar="ID")
    parser.add_argument("--mapping", default="", metavar="F", help="JSON file: which column is which field")
    parser.add_argument("--day", default="", metavar="YYYY-MM-DD", help="for sheets that carry no day")
    parser.add_argument(
        "--password",
        default="",
        metavar="TEXT",
        help="of protected workbooks and zips; unseen by others in the variable SELLER_TOOLKIT_PASSWORD",
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")


def _add_read_page(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE", help="pictures (PNG, JPG, WebP) or texts")
    parser.add_argument("--platform", default="", choices=("", *PLATFORMS))
    parser.add_argument("--shop", default="", type=_text, metavar="S")
    parser.add_argument(
        "--day", default="", metavar="YYYY-MM-DD", help="the day of the scores, where the page does not say it"
    )
    parser.add_argument("--commit", action="store_true", help="store what is beyond doubt")


def _add_mappings(parser: argparse.ArgumentParser) -> None:
    deed = parser.add_mutually_exclusive_group()
    deed.add_argument("--export", nargs=2, default=None, metavar=("NAME", "F.json"), help="write one as a file")
    deed.add_argument("--import", dest="take_in", default="", metavar="F.json", help="remember one of a file")
    parser.add_argument("--replace", action="store_true", help="in the place of another one for the same titles")


def _add_views(make: Make) -> None:
    def shop_options(parser: argparse.ArgumentParser, *, required: bool = False) -> argparse.ArgumentParser:
        parser.add_argument("--shop", default="", type=_text, metavar="NAME", required=required)
        parser.add_argument("--platform", default="", choices=("", *PLATFORMS))
        parser.add_argument("--profile", default="", metavar="ID", help="which score, where a shop has several")
        return parser

    scores = shop_options(make("scores", "stored values of a shop"), required=True)
    scores.add_argument("--changes", action="store_true", help="also what later files changed in them")
    chart = shop_options(make("chart", "the trend chart as a file"), required=True)
    chart.add_argument("--out", required=True, metavar="F.png/.svg/.pdf")
    for parser in (scores, chart):
        parser.add_argument("--from", dest="first", default="", metavar="YYYY-MM-DD")
        parser.add_argument("--to", dest="last", default="", metavar="YYYY-MM-DD")
    target = shop_options(make("target", "what it takes to reach a goal"), required=True)
    target.add_argument("--goal", required=True, type=_goal, metavar="G", help="the value to reach")
    forecast = shop_options(make("forecast", "where a score goes"), required=True)
    forecast.add_argument("--days", default=30, type=_count, metavar="N", help="days ahead (default: 30)")
    for parser in (target, forecast):
        parser.add_argument(
            "--dimension", default="total", type=_text, metavar="D", help="its id, label or area, or total"
        )
    diagnose = shop_options(make("diagnose", "the parts of a change"), required=True)
    diagnose.add_argument(
        "--dimension", default="total", type=_text, metavar="D", help="its id, label or area, or total"
    )
    for option, name in (("--from", "first"), ("--to", "last")):
        diagnose.add_argument(option, dest=name, default="", required=True, metavar="YYYY-MM-DD")
    shop_options(make("status", "scores against thresholds, if assessed today"))
    shop_options(make("tasks", "the tasks"))
    fill_back = make("fill-back", "read filled-in checklists back")
    fill_back.add_argument("files", nargs="+", metavar="FILE", help="lists that were exported as .xlsx and filled in")
    fill_back.add_argument("--commit", action="store_true", help="keep what was ticked and noted")
    _add_due(make("due", "orders and after-sales that cost points if nobody acts"))
    _add_checklist(
        shop_options(make("checklist", "the printable list, by default of exactly those tasks"), required=True)
    )
    _add_report(shop_options(make("report", "the report of a month, week, quarter or days of your own")))
    brief = make("brief", "today's text for the group chat")
    brief.add_argument("--shop", default="", type=_text, metavar="S")
    brief.add_argument("--platform", default="", choices=("", *PLATFORMS))
    compare = shop_options(make("compare", "the competitor table"))
    compare.add_argument("--out", default="", metavar="F.xlsx/.csv/.html/.pdf/.png/.svg")
    compare.add_argument("--category", default="", metavar="C", help="only competitors of this category")
    reviews = shop_options(make("reviews", "reviews with tags"))
    reviews.add_argument("--grade", default="", choices=("", *(grade.value for grade in Grade)))
    reviews.add_argument("--tag", default="", type=_text)
    reviews.add_argument("--search", default="", type=_text, metavar="TEXT")
    reviews.add_argument("--limit", type=_count, default=None, metavar="N")
    reviews.add_argument("--tag-file", default="", metavar="F.csv", help="tag a text column of a table instead")
    reviews.add_argument("--column", default="", type=_text, metavar="NAME")
    words = "with --tag-file: by the program's words alone, without what was learned or can be learned from the table"
    reviews.add_argument("--words-only", action="store_true", help=words)
    reviews.add_argument("--out", default="", metavar="F2.csv")
    shop_options(make("topics", "topics that complaints name more and more"))


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", required=True, metavar="F.pdf/.html/.xlsx")
    parser.add_argument("--all", action="store_true", help="of all own shops, which is also so without --shop")
    parser.add_argument("--period", default="", choices=("", *KINDS), help="what the report is of (default: month)")
    parser.add_argument("--month", default="", metavar="YYYY-MM", help="this month (default: the last complete one)")
    parser.add_argument("--day", default="", metavar="YYYY-MM-DD", help="the month, week or quarter of this day")
    parser.add_argument("--from", dest="first", default="", metavar="YYYY-MM-DD", help="with --to: days of your own")
    parser.add_argument("--to", dest="last", default="", metavar="YYYY-MM-DD", help="the last of them, included")


def _add_due(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--shop", default="", type=_text, metavar="NAME")
    parser.add_argument("--platform", default="", choices=("", *PLATFORMS))
    parser.add_argument("--out", default="", metavar="F.xlsx/.pdf/.html/.csv")
    parser.add_argument(
        "--split", default="", choices=("", "courier", "warehouse", "agent"), help="a list (a sheet) for each"
    )


def _add_checklist(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", required=True, metavar="F.pdf/.xlsx/.html/.csv")
    parser.add_argument("--paper", default="A4", choices=SIZES)
    parser.add_argument("--landscape", action="store_true", help="the paper lies across")
    parser.add_argument("--split", default="one", choices=SPLITS, help="a list for each owner or area (default: one)")
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--content", default="listed", choices=[one for one in CONTENTS if one != "list"], help="which tasks"
    )
    which.add_argument("--list", default="", type=_text, metavar="ID", help="the tasks of a list for an occasion")
    parser.add_argument("--steps", action="store_true", help="with the steps of each task")
    parser.add_argument("--large", action="store_true", help="in large type")


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)


def _goal(text: str) -> float:
    try:
        value = float(text.removesuffix("%"))
    except ValueError:
        value = nan
    if not isfinite(value):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number")
    return value


def _add_safety(make: Make) -> None:
    backup = make("backup", "copy the store safely")
    backup.add_argument("--out", required=True, metavar="F")
    backup.add_argument("--password", default="", metavar="TEXT", help="encrypts the copy: there is no other way in")
    make("backups", "the backups that the program has made by itself, and what each holds")
    restore = make("restore", "put a backup in the store's place")
    restore.add_argument("file", metavar="F")
    restore.add_argument("--password", default="", metavar="TEXT", help="of an encrypted backup")
    check = make("check", "examine the store")
    check.add_argument("--repair", action="store_true", help="save what can be saved into a new file; the store stays")
    check.add_argument("--out", default="", metavar="F.db", help="the new file of --repair")
    make("demo", "load the demo shops and write their results").add_argument("--out", required=True, metavar="DIR")
    make("self-test", "everything once, in temporary folders")


def _text(word: str) -> str:
    """A word of the command line that may hold bytes that are no text in this language."""
    return word.encode("utf-8", "replace").decode("utf-8")
