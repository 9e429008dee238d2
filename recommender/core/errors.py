"""Two families of trouble: the world misbehaved (say it in one line) or we did (report a bug)."""


class KnownError(Exception):
    """The world misbehaved: a full disk, a locked database, a folder that is gone.

    The message is one plain sentence for the listener; ``remedy`` says the way out.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class StoreError(KnownError):
    """A database cannot be opened or written."""


class UnreadableError(KnownError):
    """A file cannot be read as music; the message is the reason shown in the list of failures."""


class NotFoundError(KnownError):
    """What was asked for (a track, a playlist, a genre) is not in the library."""


class Cancelled(KnownError):
    """A job was asked to stop and did, leaving everything it had finished in place."""

    def __init__(self) -> None:
        super().__init__("Cancelled.")


class BugError(Exception):
    """We misbehaved: a broken invariant of our own."""
