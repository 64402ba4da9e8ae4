"""What the exports say of the service agents, a line for each agent and row of a file."""

from dataclasses import dataclass
from datetime import date

from seller_toolkit.analysis.work_lists import AgentDay
from seller_toolkit.store import observations
from seller_toolkit.store.connection import Connection

METRICS = {
    "service.sessions": "sessions",
    "service.rated": "rated",
    "service.rated_bad": "rated_bad",
    "service.satisfaction_rate": "satisfaction",
    "service.reply_seconds": "reply_seconds",
    "service.first_reply_seconds": "first_reply_seconds",
    "service.reply_3min_rate": "in_three_minutes",
}
INQUIRIES, DISSATISFIED = "service.inquiries", "service.dissatisfaction_rate"


@dataclass(frozen=True)
class AgentLine:
    """An agent's figures of a day, or of the span that ends with it, and where they stand."""

    day: date
    figures: AgentDay
    file: str
    sheet: str
    row: int
    batch: int


def agent_days(
    connection: Connection, shop_id: int, first: date, last: date, agent: str | None = None
) -> tuple[AgentLine, ...]:
    """The agents' figures of these days. Where an export counts no sessions, its customers who asked stand for them.

    Bad ratings that are given as a rate alone are the rate of those rated.
    """
    found = observations.between(
        connection, shop_id, first=first, last=last, subject_kind="agent", subject=agent or None
    )
    lines: dict[tuple[date, str], dict[str, float]] = {}
    places: dict[tuple[date, str], int] = {}
    for place, (day, subject, metric, value) in enumerate(
        zip(found.day, found.subject, found.metric, found.value, strict=True)
    ):
        if value is not None and (metric in METRICS or metric in (INQUIRIES, DISSATISFIED)):
            lines.setdefault((day, subject), {})[metric] = value
            places.setdefault((day, subject), place)
    return tuple(
        AgentLine(
            day, _figures(subject, values), found.file[at], found.sheet[at], found.row[at], found.batch[at]
        )
        for ((day, subject), values), at in zip(lines.items(), places.values(), strict=True)
    )  # fmt: skip


def _figures(agent: str, values: dict[str, float]) -> AgentDay:
    named = {METRICS[metric]: value for metric, value in values.items() if metric in METRICS}
    if "sessions" not in named and INQUIRIES in values:
        named["sessions"] = values[INQUIRIES]
    if "rated_bad" not in named and DISSATISFIED in values and "rated" in named:
        named["rated_bad"] = named["rated"] * values[DISSATISFIED] / 100
    return AgentDay(agent, **named)
