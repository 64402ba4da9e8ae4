"""THIRD-PARTY-NOTICES.txt and the bill of materials of the parts that are bundled."""

import re
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

from scripts.packing.parts import Part

LINE = "=" * 100
HEAD = """The program 卖家工具箱 (Seller Toolkit) is under the MIT licence. It brings the parts below, each under its own licence,
unchanged but for symbols for debugging. Qt and PySide6 are used under the LGPL 3: their libraries lie as files of their own in the folder of the program
(below _internal/PySide6 and _internal/shiboken6) and may be replaced by others of the same interface. Their source is offered at
https://download.qt.io/official_releases/ ; the code of others within Qt is listed at
https://doc.qt.io/qt-6/licenses-used-in-qt.html . The icons and the models that read pictures are under the Apache License 2.0.
"""
SAME = UUID("6f0f3c1e-2e53-4c7a-9c11-6f8a4a7d9b10")  # any fixed one: equal contents get an equal serial number


def notices(parts: Iterable[Part]) -> str:
    """The licence texts of all parts, one after the other."""
    blocks = [HEAD]
    for part in parts:
        home = f"\n{part.home}" if part.home else ""
        title = f"{LINE}\n{part.name} {part.version}{f' ({part.licence})' if part.licence else ''}{home}\n{LINE}"
        blocks += [title, *(f"--- {name}\n\n{text.strip()}" for name, text in sorted(part.texts.items()))]
    return "\n\n".join(blocks) + "\n"


def bill_of_materials(parts: Iterable[Part], *, version: str, made: datetime) -> str:
    """A CycloneDX 1.6 document of the program and its parts. Equal parts and times give equal text."""
    components = [_component(part) for part in parts]
    program = Component(
        name="seller-toolkit", version=version, type=ComponentType.APPLICATION, bom_ref="seller-toolkit"
    )
    program.licenses.add(DisjunctiveLicense(id="MIT"))
    names = " ".join(str(one.purl) for one in components)
    bill = Bom(components=components, serial_number=uuid5(SAME, f"{version} {names}"))
    bill.metadata.timestamp = made
    bill.metadata.component = program
    bill.register_dependency(program, components)
    return JsonV1Dot6(bill).output_as_string(indent=1) + "\n"


def _component(part: Part) -> Component:
    link = PackageURL(part.kind, "debian" if part.kind == "deb" else None, part.name, part.version)
    made = Component(name=part.name, version=part.version, type=ComponentType.LIBRARY, purl=link, bom_ref=str(link))
    if part.licence:
        made.licenses.add(LicenseFactory().make_from_string(part.licence))
    if re.match(r"https?://", part.home):
        made.external_references.add(ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.home)))
    return made
