from seller_toolkit.i18n.pinyin import readings


def test_a_character_has_every_reading_without_tones():
    assert readings("重") == {"zhong", "chong", "tong"}
    assert "nv" in readings("女")


def test_what_is_no_chinese_character_has_none():
    assert readings("a") == readings("，") == readings("1") == frozenset()


def test_traditional_characters_are_read_as_well():
    assert "ping" in readings("評")
