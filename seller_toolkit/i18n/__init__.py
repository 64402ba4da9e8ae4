"""Words, numbers and dates for people, without Qt; `qt_backend` alone knows Qt's translators."""
