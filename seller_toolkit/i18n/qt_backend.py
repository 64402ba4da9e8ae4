"""Qt's own translators behind `translate`, and its order of names; the one file of this room that knows Qt."""

from pathlib import Path

from PySide6.QtCore import QCollator, QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from seller_toolkit.i18n.collation import set_order
from seller_toolkit.i18n.pseudo import PSEUDO, pseudo
from seller_toolkit.i18n.translate import reset_backend, set_backend

_QT_NAMES = {"zh_CN": "qtbase_zh_CN", "zh_TW": "qtbase_zh_TW"}


class Translators:
    """Loads the words of a language and puts them in force, for the program and for Qt's own dialogs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._own = QTranslator()
        self._qt = QTranslator()
        self._read: dict[QTranslator, bytes] = {}

    def use(self, language: str) -> None:
        """Put `language` in force. English and `PSEUDO` need no file; for others a missing file is a broken installation.

        Raises:
            FileNotFoundError: there is no translation file for this language.
        """
        application = QCoreApplication.instance()
        for translator in (self._own, self._qt):
            if application is not None:
                application.removeTranslator(translator)
        set_order(_collator(language).compare)
        if language == "en":
            reset_backend()
            return
        if language == PSEUDO:
            set_backend(lambda _context, text: pseudo(text), "en")
            return
        own = self._folder / f"seller_toolkit_{language}.qm"
        if not self._load(self._own, own):
            raise FileNotFoundError(own)
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        if application is not None:
            application.installTranslator(self._own)
            if self._load(self._qt, qt_folder / f"{_QT_NAMES[language]}.qm"):
                application.installTranslator(self._qt)
        set_backend(self._words, language)

    def _load(self, translator: QTranslator, path: Path) -> bool:
        """Read the file whole. Qt would look into it again and again, and crash when a newer version is laid over it."""
        if not path.is_file():
            return False
        content = path.read_bytes()
        loaded = translator.load(content)
        self._read[translator] = content  # Qt keeps no copy; what was read before is let go of only now
        return loaded

    def _words(self, context: str, text: str) -> str:
        return self._own.translate(context, text) or text


def _collator(language: str) -> QCollator:
    """Pinyin, strokes in Taiwan; a reader of English looks for Chinese names too, so pinyin holds there as well."""
    collator = QCollator(QLocale(language if language in _QT_NAMES else "zh_CN"))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.compare("", "")  # made ready here: workers only read it
    return collator
