"""Rules as SQL over the full-text index and the columns."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from recommender.core import periods
from recommender.core.fields import FIELDS, Kind
from recommender.core.rules import Condition, Group, Node, Op, Rules
from recommender.store.columns import (
    FILE_JOIN,
    GENRE_JOIN,
    INDEXED,
    NUMBERS,
    OPINION_JOIN,
    PREDICTION_JOIN,
    SOUND_JOIN,
    TEXTS,
    TIMES,
    Column,
)
from recommender.store.listening import HEARD_SQL

_WORD = re.compile(r"\w+", re.UNICODE)
_DAY_MS = 86_400_000
_COMPARE = {
    Op.IS: "=",
    Op.BELOW: "<",
    Op.AT_MOST: "<=",
    Op.ABOVE: ">",
    Op.AT_LEAST: ">=",
}
Sql = tuple[str, list[Any]]
_HEARD_ONCE = f"EXISTS (SELECT 1 FROM listener.play p WHERE p.track_id = t.id AND {HEARD_SQL})"
_HEARD_SINCE = f"SELECT p.track_id FROM listener.play p WHERE p.started_at >= ? AND {HEARD_SQL}"


class Lookup(Protocol):
    """What rules ask that no column answers."""

    def genre_tags(self, name: str) -> Sequence[str]:
        """Return the library's genre tags that mean a genre or one below it in the tree."""

    def sounds_like(self, text: str) -> Sequence[int]:
        """Return the ids of tracks that sound like an artist or a title, nearest first."""

    def heard(self, sound: str) -> Sequence[int]:
        """Return the ids of tracks in which the networks hear a sound most."""


class NoLookup:
    """A lookup that knows the words of the rules only."""

    def genre_tags(self, name: str) -> Sequence[str]:
        """Return the name itself."""
        return (name,)

    def sounds_like(self, text: str) -> Sequence[int]:
        """Return nothing."""
        return ()

    def heard(self, sound: str) -> Sequence[int]:
        """Return nothing."""
        return ()


class Where:
    """A WHERE clause with its parameters and the joins it needs."""

    def __init__(self) -> None:
        self.condition = ""
        self.parameters: list[Any] = []
        self.joins: list[str] = []

    def need(self, *joins: str) -> None:
        """Add joins that are not there yet, in order."""
        self.joins.extend(join for join in joins if join and join not in self.joins)

    @property
    def sql(self) -> str:
        """The clause, empty when there is no condition."""
        return f" WHERE {self.condition}" if self.condition else ""


def where(rules: Rules, now_ms: int, lookup: Lookup | None = None) -> Where:
    """Translate rules; every value goes in as a parameter."""
    clause = Where()
    made = _Translator(clause, now_ms, lookup or NoLookup()).group(rules.root)
    if made is not None:
        clause.condition, clause.parameters = made
    return clause


class _Translator:
    """Turns nodes into SQL; a node that says nothing becomes None and constrains nothing."""

    def __init__(self, clause: Where, now_ms: int, lookup: Lookup) -> None:
        self._clause = clause
        self._now_ms = now_ms
        self._lookup = lookup

    def group(self, group: Group) -> Sql | None:
        """Translate a group; what the index finds is asked of it in one expression."""
        items = _flat(group)
        glue = " AND " if group.mode == "all" else " OR "
        words = [(item, _match(item)) for item in items if _is_indexed(item)]
        found = [expression for _, expression in words if expression]
        parts: list[Sql] = []
        if found:
            parts.append(
                (
                    "t.id IN (SELECT rowid FROM track_fts WHERE track_fts MATCH ?)",
                    [glue.join(found)],
                )
            )
        rest = [self._node(item) for item in items if not _is_indexed(item)]
        parts += [part for part in rest if part is not None]
        if not parts:
            return None
        sql = glue.join(part for part, _ in parts)
        values = [value for _, own in parts for value in own]
        if group.negated:
            return f"NOT coalesce(({sql}), 0)", values
        return (f"({sql})" if len(parts) > 1 else sql), values

    def _node(self, node: Node) -> Sql | None:
        if isinstance(node, Group):
            return self.group(node)
        if node.op in (Op.HAS, Op.PHRASE) and _is_index_field(node.field):  # a negated one
            expression = _match(node)
            if not expression:
                return None
            return (
                "t.id NOT IN (SELECT rowid FROM track_fts WHERE track_fts MATCH ?)",
                [expression],
            )
        made = self._condition(node)
        if made is None or not node.negated:
            return made
        return f"NOT coalesce(({made[0]}), 0)", made[1]

    def _condition(self, condition: Condition) -> Sql | None:
        kind = FIELDS[condition.field].kind
        if kind is Kind.NUMBER:
            return self._number(condition)
        if kind is Kind.TIME:
            return self._time(condition)
        if kind is Kind.TEXT:
            return self._text(condition)
        choice: Callable[[str], Sql] = getattr(self, f"_{condition.field}")
        return choice(str(condition.value))

    # -- numbers and times -----------------------------------------------------------------------

    def _number(self, condition: Condition) -> Sql:
        if (condition.field, condition.op, condition.value) == ("plays", Op.IS, 0):
            return f"NOT {_HEARD_ONCE}", []
        column = NUMBERS[condition.field]
        self._clause.need(*column.joins)
        if condition.op is Op.UNKNOWN:
            return f"({column.sql} IS NULL)", []
        if isinstance(condition.value, tuple):
            low, high = (self._side(column, side, condition.share) for side in condition.value)
            return f"({column.sql} BETWEEN {low[0]} AND {high[0]})", low[1] + high[1]
        value = condition.value if isinstance(condition.value, (int, float)) else 0.0
        side, values = self._side(column, value, condition.share)
        return f"({column.sql} {_COMPARE[condition.op]} {side})", values

    def _side(self, column: Column, value: float, share: bool) -> Sql:
        """Return the value to compare with: a plain one, or the library's percentile."""
        if not share:
            return "?", [value / column.scale]
        known = f"FROM {column.table} WHERE {column.sql} IS NOT NULL"
        place = f"CAST((SELECT count(*) - 1 {known}) * ? AS INTEGER)"
        quantile = f"(SELECT {column.sql} {known} ORDER BY 1 LIMIT 1 OFFSET {place})"
        return quantile, [min(max(value, 0.0), 100.0) / 100]

    def _time(self, condition: Condition) -> Sql:
        column = TIMES[condition.field]
        if condition.op is Op.DURING:
            return self._during(condition.field, str(condition.value))
        if condition.field == "played":
            return self._played(condition)
        self._clause.need(*column.joins)
        if condition.op is Op.UNKNOWN:
            return f"({column.sql} IS NULL)", []
        days = condition.value if isinstance(condition.value, (int, float)) else 0.0
        compare = "<" if condition.op is Op.BEFORE else ">="
        return f"({column.sql} {compare} ?)", [round(self._now_ms - days * _DAY_MS)]

    def _played(self, condition: Condition) -> Sql:
        """Ask the plays themselves: their index on time is quicker than counting them all."""
        if condition.op is Op.UNKNOWN:
            return f"NOT {_HEARD_ONCE}", []
        days = condition.value if isinstance(condition.value, (int, float)) else 0.0
        since = [round(self._now_ms - days * _DAY_MS)]
        if condition.op is Op.WITHIN:
            return f"t.id IN ({_HEARD_SINCE})", since
        return f"({_HEARD_ONCE} AND t.id NOT IN ({_HEARD_SINCE}))", since

    def _during(self, field: str, period: str) -> Sql:
        start, end = periods.bounds(period, self._now_ms)
        column = "p.started_at" if field == "played" else TIMES[field].sql
        sides = [(f"{column} >= ?", start), (f"{column} < ?", end)]
        kept = [(sql, value) for sql, value in sides if value is not None]
        sql = " AND ".join(part for part, _ in kept) or "1"
        values = [value for _, value in kept]
        if field != "played":
            return f"({sql})", values
        return (
            f"t.id IN (SELECT p.track_id FROM listener.play p WHERE {sql} AND {HEARD_SQL})",
            values,
        )

    # -- text ------------------------------------------------------------------------------------

    def _text(self, condition: Condition) -> Sql | None:
        name, text = condition.field, str(condition.value)
        if name == "genre" and condition.op is Op.IS:
            return self._genre(text)
        if name == "artist" and condition.op is Op.IS:
            return (
                "t.id IN (SELECT ta.track_id FROM track_artist ta JOIN artist a "
                "ON a.id = ta.artist_id WHERE ta.role = 'artist' AND a.name = ? COLLATE NOCASE)",
                [text],
            )
        if name == "":  # "is" of no field at all
            names: tuple[str, ...] = ("t.title", "t.artist", "t.album")
        elif name in INDEXED:
            names = (f"t.{INDEXED[name]}",)
        else:
            names, joins = TEXTS[name]
            self._clause.need(*joins)
        if condition.op is Op.UNKNOWN:
            return "(" + " AND ".join(f"coalesce({one}, '') = ''" for one in names) + ")", []
        if condition.op is Op.IS:
            return self._any(names, "= ? COLLATE NOCASE", text)
        pattern = _escaped(text) + "%"
        pattern = pattern if name == "key" else f"%{pattern}"
        return self._any(names, "LIKE ? ESCAPE '\\'", pattern)

    def _any(self, names: Sequence[str], test: str, value: str) -> Sql:
        return "(" + " OR ".join(f"{one} {test}" for one in names) + ")", [value] * len(names)

    def _genre(self, name: str) -> Sql:
        """Tagged so, or below it in the tree; untagged tracks by ear."""
        self._clause.need(PREDICTION_JOIN, GENRE_JOIN)
        tagged = (
            "t.id IN (SELECT tg.track_id FROM track_genre_tag tg JOIN genre_tag k "
            "ON k.id = tg.genre_tag_id WHERE k.name IN (SELECT value FROM json_each(?)))"
        )
        by_ear = "(t.genre_tags = '' AND (g.name LIKE ? ESCAPE '\\' OR h.name LIKE ? ESCAPE '\\'))"
        tags = json.dumps(list(self._lookup.genre_tags(name)))
        pattern = f"%{_escaped(name)}%"
        return f"({tagged} OR {by_ear})", [tags, pattern, pattern]

    # -- choices ---------------------------------------------------------------------------------

    def _liked(self, text: str) -> Sql:
        self._clause.need(OPINION_JOIN)
        wanted = {"no": 0, "0": 0, "never": -1, "disliked": -1}.get(text, 1)
        return "coalesce(o.liked, 0) = ?", [wanted]

    def _mode(self, text: str) -> Sql:
        self._clause.need(SOUND_JOIN)
        return "(n.key LIKE ?)", ["% minor" if text.startswith("min") else "% major"]

    def _format(self, text: str) -> Sql:
        return "(t.codec = ? COLLATE NOCASE)", [text]

    def _is(self, text: str) -> Sql:
        if text == "compilation":
            return "(t.compilation = 1)", []
        if text == "analysed":
            self._clause.need(SOUND_JOIN)
            return "(n.track_id IS NOT NULL)", []
        self._clause.need(FILE_JOIN)
        return "(f.state = ?)", [text]

    def _in(self, text: str) -> Sql:
        return (
            "t.id IN (SELECT i.track_id FROM listener.playlist_item i JOIN listener.playlist q "
            "ON q.id = i.playlist_id WHERE q.name = ? COLLATE NOCASE)",
            [text],
        )

    def _like(self, text: str) -> Sql:
        ids = [int(track_id) for track_id in self._lookup.sounds_like(text)]
        return "t.id IN (SELECT value FROM json_each(?))", [json.dumps(ids)]

    def _sound(self, text: str) -> Sql:
        """Heard by a network, or said by title, album or genre tags."""
        ids = json.dumps([int(track_id) for track_id in self._lookup.heard(text)])
        words = " AND ".join(f'"{word}"*' for word in _WORD.findall(text)) or '""'
        return (
            "(t.id IN (SELECT value FROM json_each(?)) "
            "OR t.id IN (SELECT rowid FROM track_fts WHERE track_fts MATCH ?))",
            [ids, "{title album genre_tags} : (" + words + ")"],
        )


def _flat(group: Group) -> list[Node]:
    """Return a group's items, those of groups inside that bind the same way among them."""
    found: list[Node] = []
    for item in group.items:
        same = isinstance(item, Group) and not item.negated
        if isinstance(item, Group) and same and (item.mode == group.mode or len(item.items) == 1):
            found += _flat(Group(group.mode, item.items))
        else:
            found.append(item)
    return found


def _is_index_field(name: str) -> bool:
    return FIELDS[name].indexed


def _is_indexed(node: Node) -> bool:
    return (
        isinstance(node, Condition)
        and not node.negated
        and node.op in (Op.HAS, Op.PHRASE)
        and _is_index_field(node.field)
    )


def _match(node: Node) -> str:
    """Return a full-text expression: each word quoted, a prefix unless it stands in a phrase."""
    if not isinstance(node, Condition):
        return ""
    words = _WORD.findall(str(node.value))
    if not words:
        return ""
    if node.op is Op.PHRASE:
        body = '"' + " ".join(words) + '"'
    else:
        body = " AND ".join(f'"{word}"*' for word in words)
    column = INDEXED.get(node.field)
    return f"({{{column}}} : ({body}))" if column else f"({body})"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
