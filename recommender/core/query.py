"""The language of rules and of the search box, both ways.

Words, "phrases", ``artist:x``, ``genre:="Hip Hop"``, ``year:>1990``, ``energy:<30%`` (percentiles),
``played:>6m``, ``added:this-month``, ``rating:none``; ``-not this``; ``( … )``, ``OR``; and for the
whole ``sort:-year limit:20`` or ``limit:90min``. Grammar: docs in ``README.md``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from recommender.core import periods
from recommender.core.fields import ALIASES, FIELDS, SORTABLE, Kind
from recommender.core.rules import Condition, Group, Limit, Node, Op, Rules, Value

LONGEST = 4_000
_DEEPEST = 20
_TOKEN = re.compile(
    r'\s*(?:(-?\()|(\))|((?-i:OR)(?=[\s)(]|$)|\|(?=\s|$))|(-?)(?:([a-z]+):)?(?:(=?)"([^"]*)"?|(\S+)))',
    re.IGNORECASE,
)
_VALUE = r"-?\d[\d:.]*|-?\.\d+"
_NUMBER = re.compile(rf"^(<=|>=|<|>|=)?({_VALUE})(%?)$")
_RANGE = re.compile(rf"^({_VALUE})(%?)(?:\.\.|-)({_VALUE})(%?)$")
_DOTS = re.compile(r"^(-?[\d:]+(?:\.\d+)?)(%?)\.\.(-?[\d:]+(?:\.\d+)?)(%?)$")
_AGE = re.compile(r"^(<|>)?(\d{1,5})([dwmy])$")
_LIMIT = re.compile(r"^(\d{1,6})(m|min)?$")
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_PLAIN = re.compile(r"\w[\w&'#-]*")
_MOST_DAYS = 99_999
_SIGNS = {"<": Op.BELOW, "<=": Op.AT_MOST, ">": Op.ABOVE, ">=": Op.AT_LEAST, "=": Op.IS}
_NOTHING = frozenset(("none", "never", "unknown", "="))


def parse(text: str) -> Rules:
    """Parse a query; every text has a meaning, so typing never shows an error."""
    return _Parser(text.replace("\0", " ")[:LONGEST]).rules()


@dataclass(slots=True)
class _Parser:
    text: str
    place: int = 0
    sort: list[tuple[str, bool]] = field(default_factory=list)
    limit: Limit = field(default_factory=Limit)

    def rules(self) -> Rules:
        root = self._group(0) or Group()
        return Rules(root, tuple(self.sort), self.limit)

    def _tokens(self) -> Iterator[re.Match[str]]:
        while self.place < len(self.text):
            match = _TOKEN.match(self.text, self.place)
            if match is None:
                return
            self.place = match.end()
            yield match

    def _group(self, depth: int) -> Group | None:
        branches: list[list[Node]] = [[]]
        for match in self._tokens():
            opened, closed, either = match[1], match[2], match[3]
            if opened:
                inner = self._group(depth + 1) if depth < _DEEPEST else None
                if inner is not None:
                    branches[-1].append(_negated(inner) if opened[0] == "-" else inner)
            elif closed:
                if depth:
                    break
            elif either:
                branches.append([])
            else:
                node = self._leaf(match)
                if node is not None:
                    branches[-1].append(node)
        made = [_of(items) for items in branches if items]
        if len(made) < 2:
            return made[0] if made else None
        return Group(
            "any",
            tuple(
                one.items[0] if len(items) == 1 and isinstance(items[0], Condition) else one
                for one, items in zip(made, filter(None, branches), strict=True)
            ),
        )

    def _leaf(self, match: re.Match[str]) -> Condition | None:
        minus, raw, equals, phrase, word = match.group(4, 5, 6, 7, 8)
        if word is not None:
            kept = _without_closing(word)
            self.place -= len(word) - len(kept)
            word = kept
            if minus and not word and not raw:
                minus, word = "", "-"
        name = ALIASES.get((raw or "").lower(), (raw or "").lower())
        if name in ("sort", "limit") and word and self._whole(name, word):
            return None
        condition = _condition(name, raw, equals or "", phrase, word)
        return replace(condition, negated=bool(minus)) if condition is not None else None

    def _whole(self, name: str, word: str) -> bool:
        """Take what belongs to the whole: an order or a limit."""
        if name == "sort":
            key = word.removeprefix("-").lower()
            key = ALIASES.get(key, key)
            if key in SORTABLE:
                self.sort.append((key, word.startswith("-")))
            return key in SORTABLE
        found = _LIMIT.match(word.lower())
        if found is None or not int(found[1]):
            return False
        number = int(found[1])
        self.limit = (
            replace(self.limit, minutes=number) if found[2] else replace(self.limit, tracks=number)
        )
        return True


def _of(items: list[Node]) -> Group:
    if len(items) == 1 and isinstance(items[0], Group):
        return items[0]
    return Group("all", tuple(items))


def _negated(group: Group) -> Group:
    return Group("all", (group,), negated=True) if group.negated else replace(group, negated=True)


def _without_closing(word: str) -> str:
    """Cut those closing brackets off a word's end that it did not open."""
    while word.endswith(")") and word.count(")") > word.count("("):
        word = word[:-1]
    return word


def _condition(
    name: str, raw: str | None, equals: str, phrase: str | None, word: str | None
) -> Condition | None:
    text = phrase if phrase is not None else word or ""
    known = FIELDS.get(name) if raw else None
    if known is not None and phrase is None and known.kind is Kind.NUMBER:
        found = _number(name, text)
        if found is not None:
            return found
    if known is not None and phrase is None and known.kind is Kind.TIME:
        found = _time(name, text)
        if found is not None:
            return found
    if known is not None and known.kind is Kind.TEXT:
        return _text(name, equals, phrase, text)
    if known is not None and known.kind is Kind.CHOICE:
        value = text.strip()
        value = value if name in ("in", "like") else value.lower()
        return Condition(name, Op.IS, value) if value else None
    whole = f"{raw}:{text}" if raw else equals + text
    if not whole.strip():
        return None
    return Condition("", Op.PHRASE if phrase is not None else Op.HAS, whole)


def _text(name: str, equals: str, phrase: str | None, text: str) -> Condition | None:
    if phrase is None and text.startswith("="):
        equals, text = "=", text[1:]
    if equals:
        return Condition(name, Op.IS, text) if text.strip() else Condition(name, Op.UNKNOWN)
    if not text.strip():
        return None
    return Condition(name, Op.PHRASE if phrase is not None else Op.HAS, text)


def _value(text: str) -> float | None:
    """Read "3.5", "-14" or "4:30" (minutes and seconds, in seconds)."""
    sign, plain = (-1, text[1:]) if text.startswith("-") else (1, text)
    try:
        value = 0.0
        for part in plain.split(":"):
            value = value * 60 + float(part or 0)
    except ValueError:
        return None
    return sign * min(value, 1e15) or 0.0


def _number(name: str, text: str) -> Condition | None:
    if text.lower() in _NOTHING:
        return Condition(name, Op.UNKNOWN)
    span = _DOTS.match(text) or _RANGE.match(text)
    if span:
        low, high = _value(span[1]), _value(span[3])
        if low is not None and high is not None:
            return Condition(name, Op.BETWEEN, (low, high), bool(span[2] or span[4]))
    match = _NUMBER.match(text)
    value = _value(match[2]) if match else None
    if match is None or value is None:
        return None
    return Condition(name, _SIGNS[match[1] or "="], value, bool(match[3]))


def _time(name: str, text: str) -> Condition | None:
    """Read "<30d" as at most 30 days ago and ">1y" as longer ago; or a period; or "never"."""
    plain = text.lower()
    if plain in _NOTHING:
        return Condition(name, Op.UNKNOWN)
    match = _AGE.match(plain)
    if match is not None:
        days = float(min(_MOST_DAYS, int(match[2]) * _DAYS[match[3]]))
        return Condition(name, Op.BEFORE if match[1] == ">" else Op.WITHIN, days)
    return Condition(name, Op.DURING, plain) if periods.is_period(plain) else None


# -- writing ---------------------------------------------------------------------------------------


def write(rules: Rules) -> str:
    """Return rules as text; ``parse`` of it gives the rules in their canonical form."""
    kept = canonical(rules)
    parts = []
    if kept.root.items:
        body = _body(kept.root)
        # Brackets show that an order or a limit after "a OR b" belongs to both.
        alone = not kept.sort and kept.limit == Limit()
        bare = not kept.root.negated and (kept.root.mode == "all" or alone)
        parts.append(body if bare else f"{'-' if kept.root.negated else ''}({body})")
    parts.extend(f"sort:{'-' if down else ''}{name}" for name, down in kept.sort)
    if kept.limit.tracks:
        parts.append(f"limit:{kept.limit.tracks}")
    if kept.limit.minutes:
        parts.append(f"limit:{kept.limit.minutes}min")
    return " ".join(parts)


def _body(group: Group) -> str:
    glue = " OR " if group.mode == "any" else " "
    return glue.join(_written(item) for item in group.items)


def _written(node: Node) -> str:
    if isinstance(node, Group):
        return f"{'-' if node.negated else ''}({_body(node)})"
    return write_condition(node)


def write_condition(condition: Condition) -> str:
    """Return one condition as text."""
    name, op, value = condition.field, condition.op, condition.value
    prefix = ("-" if condition.negated else "") + (f"{name}:" if name else "")
    kind = FIELDS[name].kind
    if op is Op.UNKNOWN:
        return prefix + {Kind.TEXT: "=", Kind.TIME: "never"}.get(kind, "none")
    if kind is Kind.TEXT:
        plain = op is Op.HAS or (op is Op.IS and _PLAIN.fullmatch(str(value)) is not None)
        quoted = str(value) if plain else f'"{value}"'
        return f"{prefix}={quoted}" if op is Op.IS else prefix + quoted
    if kind is Kind.CHOICE:
        whole = str(value)
        return prefix + (whole if _PLAIN.fullmatch(whole) else f'"{whole}"')
    if kind is Kind.TIME:
        if op is Op.DURING:
            return prefix + str(value)
        days = round(value) if isinstance(value, (int, float)) else 0
        return f"{prefix}{'>' if op is Op.BEFORE else '<'}{min(max(days, 0), _MOST_DAYS)}d"
    return prefix + _amount(condition)


def _amount(condition: Condition) -> str:
    mark = "%" if condition.share else ""
    clock = condition.field == "length" and not condition.share
    if isinstance(condition.value, tuple):
        low, high = (_plain(side, clock) for side in condition.value)
        return f"{low}{mark}..{high}{mark}"
    signs = {op: sign for sign, op in _SIGNS.items() if sign != "="}
    return f"{signs.get(condition.op, '')}{_plain(condition.value, clock)}{mark}"


def _plain(value: Value, clock: bool = False) -> str:
    number = float(value) if isinstance(value, (int, float)) else 0.0
    if clock and number.is_integer() and number >= 60:
        return f"{int(number) // 60}:{int(number) % 60:02}"
    text = f"{number:.6f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


# -- one form of many ------------------------------------------------------------------------------


def canonical(rules: Rules) -> Rules:
    """Return rules in the form that their text has: nothing empty, nothing doubly nested."""
    root = _canonical_group(rules.root)
    sort = tuple((name, bool(down)) for name, down in rules.sort if name in SORTABLE)
    if root is not None and isinstance(root, Group):
        return Rules(root, sort, rules.limit)
    return Rules(Group(), sort, rules.limit)


def _canonical_group(group: Group) -> Group | None:
    items = tuple(made for item in group.items if (made := _canonical(item)) is not None)
    if not items:
        return None
    if len(items) > 1:
        return Group(group.mode, items, group.negated)
    (only,) = items
    if isinstance(only, Condition):
        return Group("all", items, group.negated)
    return _negated(only) if group.negated else only


def _canonical(node: Node) -> Node | None:
    if isinstance(node, Group):
        return _canonical_group(node)
    return canonical_condition(node)


def canonical_condition(condition: Condition) -> Condition | None:
    """Return a condition as its text would be read; None when it says nothing."""
    known = FIELDS.get(condition.field)
    if known is None:
        return None
    value = condition.value
    if isinstance(value, str):
        value = value.replace('"', " ").replace("\0", " ")
        condition = replace(condition, value=value, share=False)
        if not value.strip():
            return None
    read = parse(write_condition(replace(condition, negated=False))).root.items
    if len(read) == 1 and isinstance(read[0], Condition) and _alike(read[0], condition):
        return replace(read[0], negated=condition.negated)
    if known.kind is Kind.TEXT and isinstance(value, str):
        return replace(condition, op=Op.PHRASE)
    return None


def _alike(read: Condition, wanted: Condition) -> bool:
    if read.field != wanted.field or read.op is not wanted.op:
        return False
    if FIELDS[read.field].kind is not Kind.TEXT:
        return True
    word = str(wanted.value)  # beside a bracket an unbalanced one of its own would be misread
    balanced = wanted.op is not Op.HAS or word.count("(") == word.count(")")
    return balanced and read.value == wanted.value
