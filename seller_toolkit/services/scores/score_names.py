"""Which score and dimension a user means by a name."""

from seller_toolkit.domain.errors import UserError
from seller_toolkit.domain.profiles import ScoreProfile
from seller_toolkit.domain.shops import Shop
from seller_toolkit.services.scores.standing import profiles_of
from seller_toolkit.services.workspace import Workspace
from seller_toolkit.store.connection import Connection


def target_of(
    workspace: Workspace, connection: Connection, shop: Shop, name: str, profile_id: str = ""
) -> tuple[ScoreProfile, str]:
    """The score and "total" or the dimension's id for a name: its id, its label in any language, its area, or "total".

    Looked through are the scores that the shop has data of, the assessed one first, then the platform's others; `profile_id`
    narrows to one. An id or label counts before an area; scores that no platform gives any more come last.

    Raises:
        UserError: no score of the shop has it.
    """
    own = profiles_of(workspace, connection, shop)
    others = workspace.profiles.for_platform(shop.platform, workspace.today_of(shop))
    profiles = {profile.id: profile.on_platform(shop.platform) for profile in (*own, *others)}
    if profile_id:
        profiles = {known: profile for known, profile in profiles.items() if known == profile_id}
    today = workspace.today_of(shop)
    given = [profile for profile in profiles.values() if profile.is_given(today)]
    for group in (given, [profile for profile in profiles.values() if profile not in given]):
        for by in (_by_name, _by_area, _by_area_of_metrics):
            for profile in group:
                if found := by(profile, name):
                    return profile, found
    raise UserError("dimension.unknown", dimension=name, shop=shop.name)


def _by_name(profile: ScoreProfile, name: str) -> str:
    if profile.total is not None and name in ("total", *profile.total.label.all()):
        return "total"
    return next((d.id for d in profile.dimensions if name in (d.id, *d.label.all(), *d.aliases)), "")


def _by_area(profile: ScoreProfile, name: str) -> str:
    return next((d.id for d in profile.dimensions if d.area == name), "")


def _by_area_of_metrics(profile: ScoreProfile, name: str) -> str:
    """After-sales have no dimension of their own, but metrics in one."""
    return next((metric.dimension for metric in profile.metrics if metric.area == name and metric.dimension), "")
