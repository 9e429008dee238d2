"""What a listener does about genres and tags: look, correct, accept, reject, undo."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from recommender.core.errors import KnownError
from recommender.core.job import JobControl
from recommender.core.translation import translate
from recommender.jobs import clean, evaluate_genres
from recommender.jobs.playlists import AnyStore
from recommender.jobs.pools import Pools
from recommender.scan.clean import sort_name
from recommender.store import corrections, genre_data, genre_edits, suggestions
from recommender.store.corrections import Change
from recommender.store.settings import Settings

_ALWAYS = "cleaning.always"


class GenreDesk:
    """Suggestions, suspects, corrections and edits of genres; no method touches a music file.

    What is accepted is remembered in listener.db and shown at once; genres, names and the
    classifier follow at the next training.
    """

    def __init__(
        self, store: AnyStore, pools: Pools, clock: Callable[[], int], settings: Settings
    ) -> None:
        self._store = store
        self._pools = pools
        self._clock = clock
        self._settings = settings

    # -- cleaning --------------------------------------------------------------------------

    def refresh_suggestions(self) -> int:
        """Look at all tags anew; return how many suggestions wait for a verdict."""
        this_year = time.gmtime(self._clock() / 1000).tm_year
        rows = clean.look(self._store, this_year)
        self._store.writer.submit(lambda db: suggestions.replace(db, rows)).result()
        always = set(self._settings.get(_ALWAYS, []))
        for one in self.suggestions():
            if one["key"] in always:
                self._decide(one["key"], one["kind"], "accepted", _changes(one))
        return len(self.suggestions())

    def suggestions(self, kind: str | None = None, limit: int = 1_000) -> list[dict[str, Any]]:
        """Return cleaning suggestions: id, key, kind, before, after, evidence, confidence.

        And changes, [track id, field, before, after] each, and tracks.
        """
        with self._store.reader() as reader:
            return suggestions.listed(reader, kind, limit)

    def accept(self, suggestion_ids: Sequence[int], *, always: bool = False) -> list[int]:
        """Accept suggestions; return the decisions' ids, for ``undo``.

        With ``always`` the same names are put right by themselves wherever they turn up again.
        """
        return self._judge(suggestion_ids, "accepted", always)

    def reject(self, suggestion_ids: Sequence[int]) -> list[int]:
        """Reject suggestions: they are not made again. Returns the decisions' ids."""
        return self._judge(suggestion_ids, "rejected", False)

    def _judge(self, ids: Sequence[int], verdict: str, always: bool) -> list[int]:
        wanted = set(ids)
        found = [one for one in self.suggestions(limit=1_000_000) if one["id"] in wanted]
        if len(found) < len(wanted):
            raise KnownError(translate("errors", "There is no such suggestion any more."))
        if always:
            keys = dict.fromkeys([*self._settings.get(_ALWAYS, []), *(o["key"] for o in found)])
            self._settings.set(_ALWAYS, list(keys)).result()
        return [self._decide(o["key"], o["kind"], verdict, _changes(o)) for o in found]

    def decisions(self, limit: int = 200) -> list[dict[str, Any]]:
        """Return what was accepted and rejected, newest first."""
        with self._store.reader() as reader:
            return corrections.decisions(reader, limit)

    def undo(self, decision_id: int) -> None:
        """Take a decision back; the tags are shown as they were."""
        writer = self._store.writer
        changes = writer.submit_household(lambda db: corrections.undo(db, decision_id)).result()
        self._show(changes)

    def reapply(self) -> int:
        """Show corrections again on tracks whose files were read anew; return how many."""
        with self._store.reader() as reader:
            changes = corrections.standing(reader)
        self._show(changes)
        return len(changes)

    def _decide(self, key: str, kind: str, verdict: str, changes: list[Change]) -> int:
        now = self._clock()
        made: int = self._store.writer.submit_household(
            lambda db: corrections.decide(db, key, kind, verdict, changes, now)
        ).result()
        if verdict == "accepted":
            self._show(changes)
        return made

    def _show(self, changes: list[Change]) -> None:
        if changes:
            names = {after: sort_name(after) for *_, after in changes}
            self._store.writer.submit(lambda db: corrections.show(db, changes, names)).result()

    # -- genres of tracks --------------------------------------------------------------------

    def suspects(self) -> list[dict[str, Any]]:
        """Return tracks whose genre tag the sound contradicts, surest first.

        Each has track_id, title, artist, album, album_id, tagged, guessed, score 0–1 and evidence:
        probability, tag_probability, neighbours (track ids), guess_share, tag_share, sounds.
        """
        with self._store.reader() as reader:
            return suggestions.suspects(reader)

    def accept_suspects(self, track_ids: Sequence[int]) -> int | None:
        """Give suspects the genre their sound suggests; return the decision's id."""
        guessed = {one["track_id"]: one["guessed"] for one in self.suspects()}
        return self._correct({i: guessed[i] for i in track_ids if i in guessed}, "suspect")

    def reject_suspects(self, track_ids: Sequence[int]) -> int | None:
        """Say that suspects' tags are right: they are trusted from now on."""
        own = {one["track_id"]: one["evidence"].get("tag", "") for one in self.suspects()}
        return self._correct({i: own[i] for i in track_ids if own.get(i)}, "trusted")

    def correct_genre(self, track_ids: Sequence[int], genre: str) -> int | None:
        """Say which genre tracks are of; return the decision's id, for ``undo``."""
        name = " ".join(genre.split())
        if not name:
            raise KnownError(translate("errors", "A genre needs a name."))
        return self._correct(dict.fromkeys(track_ids, name), "genre")

    def _correct(self, wanted: dict[int, str], kind: str) -> int | None:
        if not wanted:
            return None
        with self._store.reader() as reader:
            shown = dict(
                reader.execute(
                    "SELECT id, genre_tags FROM track WHERE id IN (SELECT value FROM json_each(?))",
                    (json.dumps(list(wanted)),),
                ).fetchall()
            )
        changes = [(i, "genre", shown[i], name) for i, name in wanted.items() if i in shown]
        return self._decide(f"{kind}:{self._clock()}", kind, "accepted", changes)

    def guesses(self) -> dict[int, tuple[str, float]]:
        """Return the genre that the sound suggests and its probability, by track id.

        Tracks that the classifier does not know are left out.
        """
        with self._store.reader() as reader:
            return suggestions.guesses(reader)

    # -- edits of genres -----------------------------------------------------------------------

    def rename(self, genre_id: int, name: str) -> int:
        """Give a genre another name for good; it is shown at once. Returns the edit's id."""
        wanted = " ".join(name.split())
        if not wanted:
            raise KnownError(translate("errors", "A genre needs a name."))
        with self._store.reader() as reader:
            other = reader.execute(
                "SELECT id FROM genre WHERE name = ? COLLATE NOCASE AND id <> ?", (wanted, genre_id)
            ).fetchone()
        if other:
            raise KnownError(
                translate("errors", "Another genre is called “{wanted}”.").format(wanted=wanted),
                translate("errors", "Merge them, or choose again."),
            )
        made = self._edit("rename", genre_id, wanted)
        self._store.writer.submit(
            lambda db: db.execute("UPDATE genre SET name = ? WHERE id = ?", (wanted, genre_id))
        ).result()
        return made

    def pin(self, genre_id: int, pinned: bool = True) -> int:
        """Keep a genre, whatever later trainings find; or let it go again."""
        return self._edit("pin" if pinned else "unpin", genre_id, "")

    def merge(self, genre_id: int, into: int) -> int:
        """Make two genres one at the next training."""
        if genre_id == into:
            raise KnownError(translate("errors", "A genre cannot be merged with itself."))
        self._members(into)
        return self._edit("merge", genre_id, str(into))

    def split(self, genre_id: int) -> int:
        """Divide a genre in two or more at the next training."""
        return self._edit("split", genre_id, "")

    def undo_edit(self, edit_id: int) -> None:
        """Take an edit back, from the next training on."""
        self._store.writer.submit_household(lambda db: genre_edits.undo(db, edit_id)).result()

    def edits(self) -> list[dict[str, Any]]:
        """Return all edits, newest first."""
        with self._store.reader() as reader:
            return genre_edits.listed(reader)

    def _members(self, genre_id: int) -> list[int]:
        with self._store.reader() as reader:
            found = reader.execute(
                "SELECT track_id FROM prediction WHERE genre_id = ?1 OR microgenre_id = ?1 "
                "ORDER BY genre_confidence DESC",
                (genre_id,),
            ).fetchall()
        if not found:
            raise KnownError(translate("errors", "There is no such genre."))
        return [row[0] for row in found]

    def _edit(self, action: str, genre_id: int, value: str) -> int:
        members, now = self._members(genre_id), self._clock()
        made: int = self._store.writer.submit_household(
            lambda db: genre_edits.add(db, action, genre_id, value, members, now)
        ).result()
        return made

    # -- what was learned ------------------------------------------------------------------------

    def versions(self, limit: int = 30) -> list[dict[str, Any]]:
        """Return the latest trainings, newest first: genres, and what changed, in sentences."""
        with self._store.reader() as reader:
            return genre_data.versions(reader, limit)

    def themes(self) -> list[dict[str, Any]]:
        """Return the clusters of titles and lyrics: id, name, size, words, exemplars."""
        with self._store.reader() as reader:
            return suggestions.themes(reader)

    def details(self, model: str) -> dict[str, Any]:
        """Return what a model tells about its last fit ("genres", "tagging", "map", "themes")."""
        with self._store.reader() as reader:
            row = reader.execute("SELECT details FROM model WHERE name = ?", (model,)).fetchone()
        found: dict[str, Any] = json.loads(row[0]) if row else {}
        return found

    def evaluate_labels(
        self,
        labels: list[tuple[str, str, str]],
        others: dict[str, dict[str, Any]] | None = None,
        control: JobControl | None = None,
    ) -> dict[str, Any]:
        """Compare genres with true labels, (path, label, artist) a track, beside baselines."""
        return evaluate_genres.evaluate_labels(
            self._store, self._pools.models, labels, others or {}, control
        )

    def evaluate_table(self, X: Any, names: Sequence[str], labels: Sequence[str]) -> dict[str, Any]:
        """Compare genres with labels on a table of features that is not the library's."""
        arrays = {"X": X, "names": np.array(names), "labels": np.array(labels)}
        return evaluate_genres.evaluate_arrays(self._pools.models, arrays)


def _changes(one: dict[str, Any]) -> list[Change]:
    return [(int(t), str(f), str(b), str(a)) for t, f, b, a in one["changes"]]
