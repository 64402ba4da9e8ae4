import html

from hypothesis import given
from hypothesis import strategies as st

from seller_toolkit.reading.page_text import screen_of_text
from tests.samples.sample_pages import TMALL

HTML = """<!DOCTYPE html><html><head><title>宝贝质量 1.00</title><style>.a{}</style></head>
<body><script>var x = "物流速度 1.00"</script>
<div>宝贝质量<span>4</span><span>.51</span></div><table><tr><td>物流速度</td><td>4.96&nbsp;</td></tr></table>
<p>服务保障<br>4.86</p><svg><text>9</text></svg></body></html>"""


def text_of(source: str) -> str:
    (line,) = screen_of_text(source).lines
    return line.text


def test_plain_text_stays_as_it_is():
    assert text_of(TMALL) == TMALL
    assert text_of("好评率 < 97% > 3") == "好评率 < 97% > 3"
    assert not screen_of_text(TMALL).pictured


def test_of_html_only_what_a_browser_shows_is_left(figures):
    assert text_of(HTML) == "宝贝质量4.51\n物流速度\n4.96\n服务保障\n4.86"
    assert figures(HTML) == {"宝贝质量": "4.51", "物流速度": "4.96", "服务保障": "4.86"}


@given(words=st.lists(st.text("宝贝质量 4.51<>&\"'", min_size=1, max_size=8).map(str.strip).filter(bool), max_size=6))
def test_text_in_html_comes_out_as_it_was(words):
    source = "<body>" + "".join(f"<div>{html.escape(word)}</div>" for word in words) + "</body>"
    assert text_of(source) == "\n".join(" ".join(word.split()) for word in words)


@given(text=st.text(max_size=80))
def test_any_text_is_a_screen(text):
    assert len(screen_of_text(f"<div>{text}").lines) == 1
