"""Many cases in one test: a tenth of the time of a test for each, and every case that fails is named."""

import functools
import inspect
import traceback
from collections.abc import Callable, Iterable
from typing import Any

import pytest


def for_each(names: str, cases: Iterable[Any], *, named: Callable[..., str] = repr) -> Callable[..., Any]:
    """Like `pytest.mark.parametrize`, but all cases run within one test, which fails with the list of those that fail.

    For tests that leave nothing behind: the fixtures that the test asks for are made once for all of its cases.
    """
    wanted = tuple(name.strip() for name in names.split(","))
    listed = [case if len(wanted) > 1 else (case,) for case in cases]

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        signature = inspect.signature(test)

        @functools.wraps(test)
        def all_cases(**fixtures: Any) -> None:
            assert listed, "there is no case"
            faults = []
            for case in listed:
                try:
                    test(**dict(zip(wanted, case, strict=True)), **fixtures)
                except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - told below with its case
                    faults.append(f"{named(*case)}: {_told(error)}")
            if faults:
                pytest.fail("\n\n".join((f"{len(faults)} of {len(listed)} cases fail", *faults)), pytrace=False)

        kept = [one for name, one in signature.parameters.items() if name not in wanted]
        all_cases.__signature__ = signature.replace(parameters=kept)  # type: ignore[attr-defined]
        return all_cases

    return decorate


def _told(error: BaseException) -> str:
    """What failed, and in which line."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error}\n  {last.filename}:{last.lineno}: {last.line}"
