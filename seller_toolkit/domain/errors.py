"""The three kinds of trouble that this program knows."""


class SellerToolkitError(Exception):
    """Base of every error raised on purpose; carries a code and data, never prose."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class UserError(SellerToolkitError):
    """The world is at fault (file locked, disk full, unknown format): one plain sentence says what to do.

    Every code has its sentence in `i18n.error_texts`.
    """


class BugError(SellerToolkitError):
    """The program is at fault: shown with details that can be copied, without customer data."""


class Cancelled(SellerToolkitError):
    """The user stopped the job. Nobody's fault, never shown as an error."""

    def __init__(self) -> None:
        super().__init__("cancelled")
