"""Importing a month of orders (30,000 rows, GBK): the whole `import` process against pandas merely reading the file."""

import random
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from clock import compare

ROWS = 30_000
HEAD = "订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额"
PROVINCES = ("广东省", "浙江省", "江苏省", "上海", "四川省", "内蒙古自治区")


def orders() -> str:
    """A made-up order list in the platform's layout."""
    dice, day = random.Random(1), datetime(2026, 10, 1)
    lines = [HEAD]
    for number in range(ROWS):
        created = day + timedelta(seconds=dice.randrange(31 * 86_400))
        paid = created + timedelta(seconds=dice.randrange(3_600))
        amount = dice.randrange(900, 40_000) / 100
        lines.append(f"{number + 10**17},{amount},{amount},{dice.choice(PROVINCES)},{created},{paid},0.0")
    return "\n".join(lines)


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    source = folder / "orders.csv"
    source.write_text(orders(), encoding="gb18030")
    pandas_reads = f"import pandas; pandas.read_csv(r'{source}', dtype=str, encoding='gb18030')"
    again = folder / "again.db"
    ours = "import sys, uuid; from seller_toolkit.app.main import main; sys.exit(main(['import', r'{file}', '--shop', 'a', '--platform', 'tmall', '--store', {store}]))"
    compare(
        {
            "pandas reads it": ["-c", pandas_reads],
            "import into a new store": [
                "-c",
                ours.format(file=source, store=f"r'{folder}/' + uuid.uuid4().hex + '.db'"),
            ],
            "the same file again": ["-c", ours.format(file=source, store=f"r'{again}'")],
        },
        "pandas reads it",
    )
