from seller_toolkit.importing.drafts import Draft, by_shop, found_text, records_of


def draft(**columns) -> Draft:
    count = len(next(iter(columns.values())))
    return Draft(
        "order_line",
        list(range(2, count + 2)),
        columns,
        ["甲"] * count,
        ["tmall"] * count,
        {"status": "订单状态"},
        frozenset({"province"}),
    )


def test_a_repeated_row_gives_no_record_and_a_contradicting_one_is_told():
    records, problems, (kept,) = records_of(
        [draft(order_no=["1", "1", "1"], status=["shipped", "shipped", "closed"])], own=True
    )
    assert [list(part.rows) for part in records] == [[2]]
    assert [(p.row, p.column, p.code, p.found) for p in problems] == [
        (4, "订单状态", "row.contradicts", "closed (2: shipped)")
    ]
    assert kept.rows == [2, 3]


def test_what_is_personal_is_masked_in_a_contradiction_too():
    _, (problem,), _ = records_of([draft(order_no=["1", "1"], province=["广东", "海南"])], own=True)
    assert problem.found == "*** (2: ***)"


def test_one_key_in_two_shops_is_two_things():
    two = draft(order_no=["1", "1"], status=["shipped", "closed"])
    two.shops = ["甲", "乙"]
    records, problems, _ = records_of([two], own=False)
    assert [(r.shop, r.own, len(r)) for r in records] == [("甲", False, 1), ("乙", False, 1)]
    assert problems == []
    assert [(shop, platform) for shop, platform, _ in by_shop(two)] == [("甲", "tmall"), ("乙", "tmall")]


def test_found_cells_are_short_and_without_telephones():
    assert found_text("x" * 200, personal=False) == "x" * 80 + "…"
    assert found_text("打13800000000", personal=False) == "打***"
    assert found_text("小明", personal=True) == "***"


def test_words_are_masked_where_a_shifted_row_may_show_a_buyer():
    assert found_text("张晓明", personal=False, near_personal=True) == "***"
    assert found_text("Anna Li", personal=False, near_personal=True) == "***"
    assert found_text("浙江省杭州市文三路1号", personal=False, near_personal=True) == "***"
    for said in ("2026年13月40日", "6", "1.2E+15", "-12.5元", "25:61"):
        assert found_text(said, personal=False, near_personal=True) == said
    assert found_text("张晓明", personal=False) == "张晓明"
