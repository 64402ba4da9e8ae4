"""A text in the program's three languages, as it stands in resources/*.toml."""

from dataclasses import dataclass

LANGUAGES = ("zh_CN", "zh_TW", "en")


@dataclass(frozen=True)
class Words:
    """One text per language; all three are always there."""

    zh_CN: str
    zh_TW: str
    en: str

    def of(self, language: str) -> str:
        """The text in `language`, one of `LANGUAGES`."""
        if language not in LANGUAGES:
            raise KeyError(language)
        return str(getattr(self, language))

    def all(self) -> tuple[str, str, str]:
        return (self.zh_CN, self.zh_TW, self.en)
