"""What keeps a page from being read by everybody: a small check of markup and colours, after WCAG 2.2 (levels A and AA)."""

import re
from html.parser import HTMLParser

VOID = {"br", "meta", "img", "link", "input", "hr", "wbr"}
LEAST_CONTRAST = 4.5
OUTSIDE = re.compile(r"^(https?:|//|file:|ftp:|data:)", re.IGNORECASE)


class Element:
    def __init__(self, tag: str, attrs: dict[str, str]) -> None:
        self.tag, self.attrs = tag, attrs
        self.text = ""
        self.inside: list[Element] = []

    def all(self, *tags: str) -> "list[Element]":
        """Every element below with one of these tags, in their order."""
        found = []
        for each in self.inside:
            if each.tag in tags or not tags:
                found.append(each)
            found += each.all(*tags)
        return found

    def words(self) -> str:
        return (self.text + "".join(each.words() for each in self.inside)).strip()


class Tree(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("", {})
        self.open = [self.root]
        self.faults: list[str] = []

    def handle_starttag(self, tag, attrs):
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.open[-1].inside.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag):
        if len(self.open) > 1 and self.open[-1].tag == tag:
            self.open.pop()
        else:
            self.faults.append(f"</{tag}> closes nothing")

    def handle_data(self, data):
        self.open[-1].text += data


def faults_of(page: str) -> list[str]:
    """What is wrong with a page, in words; empty for a good one."""
    tree = Tree()
    tree.feed(page)
    root = tree.root
    faults = tree.faults + [f"<{element.tag}> is not closed" for element in tree.open[1:]]
    faults += _frame(root) + _headings(root) + _names(root) + _tables(root) + _outside(root, page)
    return faults + _contrasts(root)


def _frame(root: Element) -> list[str]:
    faults = []
    html = root.all("html")
    if not html or not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", html[0].attrs.get("lang", "")):
        faults.append("no language")
    if not any(title.words() for title in root.all("title")):
        faults.append("no title")
    if not any("initial-scale=1" in meta.attrs.get("content", "") for meta in root.all("meta")):
        faults.append("no viewport for phones")
    if any("user-scalable=no" in meta.attrs.get("content", "") for meta in root.all("meta")):
        faults.append("must not be enlarged")
    faults += [f"{len(root.all(tag))} <{tag}>" for tag in ("main", "h1") if len(root.all(tag)) != 1]
    body = root.all("body")[0]
    first = next(iter(body.all("a")), None)
    mains = {main.attrs.get("id") for main in root.all("main")}
    if first is None or first.attrs.get("href", "").removeprefix("#") not in mains:
        faults.append("no link past the head")
    return faults


def _headings(root: Element) -> list[str]:
    faults, level = [], 0
    for heading in root.all("h1", "h2", "h3", "h4", "h5", "h6"):
        deep = int(heading.tag[1])
        if deep > level + 1:
            faults.append(f"{heading.tag} after h{level}: {heading.words()}")
        if not heading.words():
            faults.append(f"an empty {heading.tag}")
        level = deep
    return faults


def _names(root: Element) -> list[str]:
    faults = []
    ids = [element.attrs["id"] for element in root.all() if "id" in element.attrs]
    faults += [f"id {each} twice" for each in sorted({each for each in ids if ids.count(each) > 1})]
    for element in root.all():
        attrs = element.attrs
        if attrs.get("role") in {"img", "region", "group"} or element.tag in {"nav", "img"}:
            named = (
                attrs.get("aria-label", "").strip() or attrs.get("alt", "").strip() or attrs.get("aria-labelledby", "")
            )
            if not named:
                faults.append(f"<{element.tag} role={attrs.get('role')}> has no name")
        for one in ("aria-labelledby", "aria-describedby"):
            faults += [f"{one} {name} is nowhere" for name in attrs.get(one, "").split() if name not in ids]
        if element.tag == "svg" and attrs.get("role") != "img" and attrs.get("aria-hidden") != "true":
            faults.append("a drawing that is no picture")
        if element.tag == "a" and not element.words():
            faults.append("a link without words")
        if element.tag == "a" and attrs.get("href", "").removeprefix("#") not in ids:
            faults.append(f"a link to nowhere: {attrs.get('href')}")
        if element.tag in {"input", "select", "textarea"}:
            labels = {label.attrs.get("for") for label in root.all("label")}
            if attrs.get("id") not in labels and not attrs.get("aria-label"):
                faults.append(f"<{element.tag}> without a label")
        if int(attrs.get("tabindex", "0")) > 0:
            faults.append("an order of its own for the keyboard")
    return faults


def _tables(root: Element) -> list[str]:
    faults = []
    for table in root.all("table"):
        heads = table.all("th")
        if not any(head.attrs.get("scope") == "col" for head in heads):
            faults.append("a table without heads")
        faults += ["a head without scope" for head in heads if head.attrs.get("scope") not in {"col", "row"}]
        faults += ["an empty head" for head in heads if head.attrs.get("scope") == "col" and not head.words()]
        widths = {len(row.all("td", "th")) for row in table.all("tr")}
        if len(widths) > 1:
            faults.append(f"rows of {sorted(widths)} cells")
    return faults


def _outside(root: Element, page: str) -> list[str]:
    faults = [f"<{tag}>" for tag in ("script", "link", "iframe", "object", "embed", "form") if root.all(tag)]
    for element in root.all():
        for name, value in element.attrs.items():
            if name in {"src", "href", "xlink:href", "action", "poster", "srcset"} and OUTSIDE.match(value):
                faults.append(f"{name} leads outside: {value}")
            if name.startswith("on"):
                faults.append(f"{name} on <{element.tag}>")
    for style in root.all("style"):
        faults += [f"{each} in a style" for each in ("@import", "http:", "https:") if each in style.text]
    if "default-src 'none'" not in " ".join(meta.attrs.get("content", "") for meta in root.all("meta")):
        faults.append("no policy")
    return faults


# colours


def _contrasts(root: Element) -> list[str]:
    """Words against every ground that the page has: its own, and the soft one of figures."""
    style = "".join(each.text for each in root.all("style"))
    colours = dict(re.findall(r"--([a-z]+):\s*(#[0-9a-fA-F]{6})", style))
    missing = {"ink", "quiet", "ground", "soft", "link"} - set(colours)
    if missing:
        return [f"no colour {name}" for name in sorted(missing)]
    inks = {name: colours[name] for name in ("ink", "quiet", "link")}
    # what the style names beside its variables, for paper
    inks |= {each: each for each in re.findall(r"(?<![-\w])color:\s*(#[0-9a-fA-F]{6})", style)}
    return [
        f"{ink} on {ground}: {found:.1f}"
        for ink, code in inks.items()
        for ground in ("ground", "soft")
        if (found := contrast(code, colours[ground])) < LEAST_CONTRAST
    ]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (#rrggbb), 1 to 21: WCAG 2.2, "contrast ratio"."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
