"""Every option is read somewhere, and every option that is read is declared."""

import re

from seller_toolkit.settings.options import OPTION_OF
from tests.contracts.house import modules

READ = re.compile(r"settings\[\"(\w+)\"\]|_choices\([^\n]*?, \"(\w+)\"|settings\.set\(\"(\w+)\"|_settings\[\"(\w+)\"\]")


def read_options() -> set[str]:
    return {name for module in modules() for match in READ.findall(module.source) for name in match if name}


def test_every_option_is_read_and_every_read_option_is_declared():
    assert read_options() == set(OPTION_OF)
