"""Queries of the search box as SQL over the full-text index and the columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recommender.core.query import TEXT_FIELDS, Bounds, Condition, Term

_WORD = re.compile(r"\w+", re.UNICODE)
_DAY_MS = 86_400_000

#: Tables that a condition or an order may need besides ``track t``.
STATS_JOIN = "LEFT JOIN stats s ON s.track_id = t.id"
OPINION_JOIN = "LEFT JOIN listener.opinion o ON o.track_id = t.id"
SOUND_JOIN = "LEFT JOIN sound n ON n.track_id = t.id"
PREDICTION_JOIN = "LEFT JOIN prediction r ON r.track_id = t.id"
GENRE_JOIN = "LEFT JOIN genre g ON g.id = r.genre_id LEFT JOIN genre h ON h.id = r.microgenre_id"
FILE_JOIN = "JOIN file f ON f.id = t.file_id"

_NUMBERS = {
    "year": ("coalesce(t.original_year, t.year)", ""),
    "bpm": ("n.tempo_bpm", SOUND_JOIN),
    "energy": ("n.energy * 100", SOUND_JOIN),
    "plays": ("coalesce(s.plays, 0)", STATS_JOIN),
    "skips": ("coalesce(s.skips, 0)", STATS_JOIN),
    "rating": ("o.rating * 5", OPINION_JOIN),
    "length": ("t.duration_ms / 1000.0", ""),
    "track": ("t.track_no", ""),
    "disc": ("t.disc_no", ""),
    "bitrate": ("t.bitrate_kbps", ""),
}
_TIMES = {"added": ("t.added_at", ""), "played": ("s.last_played", STATS_JOIN)}


class Where:
    """A growing WHERE clause with its parameters and the joins it needs."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.parameters: list[object] = []
        self.joins: list[str] = []

    def need(self, *joins: str) -> None:
        """Add joins that are not there yet, in order."""
        self.joins.extend(join for join in joins if join and join not in self.joins)

    def add(self, sql: str, *parameters: object, negated: bool = False) -> None:
        """Add a condition."""
        self.parts.append(f"NOT coalesce({sql}, 0)" if negated else sql)
        self.parameters.extend(parameters)

    @property
    def sql(self) -> str:
        """The clause, empty when there is no condition."""
        return " WHERE " + " AND ".join(self.parts) if self.parts else ""


def where(conditions: Sequence[Condition], now_ms: int) -> Where:
    """Translate parsed conditions; every value goes in as a parameter."""
    clause = Where()
    match = [_match(c) for c in conditions if isinstance(c, Term) and _is_text(c)]
    positive = " AND ".join(
        expression for expression, negated in match if not negated and expression
    )
    if positive:
        clause.add("t.id IN (SELECT rowid FROM track_fts WHERE track_fts MATCH ?)", positive)
    for expression, negated in match:
        if negated and expression:
            clause.add(
                "t.id NOT IN (SELECT rowid FROM track_fts WHERE track_fts MATCH ?)", expression
            )
    for condition in conditions:
        if isinstance(condition, Bounds):
            _add_bounds(clause, condition, now_ms)
        elif not _is_text(condition):
            _add_choice(clause, condition)
    return clause


def _is_text(term: Term) -> bool:
    return term.field == "" or term.field in TEXT_FIELDS


def _match(term: Term) -> tuple[str, bool]:
    """Return a full-text expression: each word quoted, the last one of bare text a prefix."""
    words = _WORD.findall(term.text)
    if not words:
        return "", term.negated
    if term.exact:
        body = '"' + " ".join(words) + '"'
    else:
        body = " AND ".join(f'"{word}"*' for word in words)
    column = TEXT_FIELDS.get(term.field)
    return (f"{{{column}}} : ({body})" if column else f"({body})"), term.negated


def _add_bounds(clause: Where, bounds: Bounds, now_ms: int) -> None:
    low, high = bounds.low, bounds.high
    if bounds.field in _TIMES:
        column, join = _TIMES[bounds.field]
        low, high = (
            None if high is None else now_ms - high * _DAY_MS,
            None if low is None else now_ms - low * _DAY_MS,
        )
    else:
        column, join = _NUMBERS[bounds.field]
    clause.need(join)
    above, below = (">", "<") if bounds.strict else (">=", "<=")
    parts, values = [], []
    if low is not None:
        parts.append(f"{column} {above} ?")
        values.append(low)
    if high is not None:
        parts.append(f"{column} {below} ?")
        values.append(high)
    clause.add("(" + " AND ".join(parts) + ")", *values, negated=bounds.negated)


def _add_choice(clause: Where, term: Term) -> None:
    text = term.text.strip().lower()
    if term.field == "liked":
        clause.need(OPINION_JOIN)
        wanted = {"no": 0, "0": 0, "never": -1, "disliked": -1}.get(text, 1)
        clause.add("coalesce(o.liked, 0) = ?", wanted, negated=term.negated)
    elif term.field == "key":
        clause.need(SOUND_JOIN)
        clause.add("n.key LIKE ? || '%'", text, negated=term.negated)
    elif term.field == "style":
        clause.need(PREDICTION_JOIN, GENRE_JOIN)
        clause.add(
            "(g.name LIKE '%' || ? || '%' OR h.name LIKE '%' || ? || '%')",
            text,
            text,
            negated=term.negated,
        )
    elif term.field == "format":
        clause.add("lower(t.codec) = ?", text, negated=term.negated)
    else:
        clause.need(FILE_JOIN)
        clause.add("f.state = ?", text, negated=term.negated)
