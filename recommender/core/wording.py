"""Rules in plain words, as chips and command line show them."""

from __future__ import annotations

from recommender.core.fields import FIELDS, Kind, choice_label
from recommender.core.query import canonical
from recommender.core.rules import Condition, Group, Limit, Node, Op, Rules, Value
from recommender.core.translation import QT_TRANSLATE_NOOP, translate

_LIKED = {
    "yes": QT_TRANSLATE_NOOP("rules", "Liked"),
    "no": QT_TRANSLATE_NOOP("rules", "No opinion yet"),
    "never": QT_TRANSLATE_NOOP("rules", "Never suggest"),
}
_PERIODS = {
    "today": QT_TRANSLATE_NOOP("rules", "today"),
    "yesterday": QT_TRANSLATE_NOOP("rules", "yesterday"),
    "this-week": QT_TRANSLATE_NOOP("rules", "this week"),
    "last-week": QT_TRANSLATE_NOOP("rules", "last week"),
    "this-month": QT_TRANSLATE_NOOP("rules", "this month"),
    "last-month": QT_TRANSLATE_NOOP("rules", "last month"),
    "this-year": QT_TRANSLATE_NOOP("rules", "this year"),
    "last-year": QT_TRANSLATE_NOOP("rules", "last year"),
}
_ORDERS = {
    ("random", False): QT_TRANSLATE_NOOP("rules", "In random order"),
    ("random", True): QT_TRANSLATE_NOOP("rules", "In random order"),
    ("like", False): QT_TRANSLATE_NOOP("rules", "Most alike first"),
    ("year", True): QT_TRANSLATE_NOOP("rules", "Newest first"),
    ("year", False): QT_TRANSLATE_NOOP("rules", "Oldest first"),
    ("length", True): QT_TRANSLATE_NOOP("rules", "Longest first"),
    ("length", False): QT_TRANSLATE_NOOP("rules", "Shortest first"),
    ("plays", True): QT_TRANSLATE_NOOP("rules", "Most played first"),
    ("plays", False): QT_TRANSLATE_NOOP("rules", "Least played first"),
    ("rating", True): QT_TRANSLATE_NOOP("rules", "Best rated first"),
    ("bpm", True): QT_TRANSLATE_NOOP("rules", "Fastest first"),
    ("bpm", False): QT_TRANSLATE_NOOP("rules", "Slowest first"),
    ("added", True): QT_TRANSLATE_NOOP("rules", "Recently added first"),
    ("played", False): QT_TRANSLATE_NOOP("rules", "Longest unheard first"),
    ("played", True): QT_TRANSLATE_NOOP("rules", "Recently played first"),
    ("taste", True): QT_TRANSLATE_NOOP("rules", "Most to your taste first"),
    ("energy", True): QT_TRANSLATE_NOOP("rules", "Most energetic first"),
    ("energy", False): QT_TRANSLATE_NOOP("rules", "Calmest first"),
}


def describe(node: Node) -> str:
    """Return a condition or a group in words."""
    if isinstance(node, Condition):
        return _condition(node)
    if _same_field(node):
        first, *rest = (one for one in node.items if isinstance(one, Condition))
        words = _joined("any", [_text(first), *(str(one.value) for one in rest)])
        return _negated(words) if node.negated else words
    words = _joined(
        node.mode,
        [
            f"({describe(item)})"
            if isinstance(item, Group) and len(item.items) > 1
            else describe(item)
            for item in node.items
        ],
    )
    return translate("rules", "Not ({what})").format(what=words) if node.negated else words


def _joined(mode: str, parts: list[str]) -> str:
    """Join parts of which any or all must hold."""
    word = translate("rules", " or ") if mode == "any" else translate("rules", " and ")
    return word.join(parts)


def _negated(words: str) -> str:
    return translate("rules", "Not: {what}").format(what=words)


def _same_field(group: Group) -> bool:
    """Tell whether a group is a choice of values of one text field."""
    first = group.items[0] if group.items else None
    return (
        isinstance(first, Condition)
        and group.mode == "any"
        and all(
            isinstance(one, Condition)
            and (one.field, one.op, one.negated) == (first.field, Op.IS, False)
            and FIELDS[one.field].kind is Kind.TEXT
            for one in group.items
        )
    )


def describe_order(sort: tuple[str, bool]) -> str:
    """Return an order in words."""
    name, down = sort
    if sort in _ORDERS:
        return translate("rules", _ORDERS[sort])
    label = FIELDS[name].label if name in FIELDS else name.capitalize()
    by = translate("rules", "By {lower}, descending") if down else translate("rules", "By {lower}")
    return by.format(lower=label.lower(), field=label)


def describe_limit(limit: Limit) -> str:
    """Return a limit in words, "" without one."""
    parts = []
    if limit.tracks is not None:
        parts.append(translate("rules", "%n track(s)", "", limit.tracks))
    if limit.minutes is not None:
        parts.append(translate("rules", "%n minute(s)", "", limit.minutes))
    most = translate("rules", "At most {what}")
    return most.format(what=_joined("all", parts)) if parts else ""


def sentences(rules: Rules) -> list[str]:
    """Return each part of rules in words: conditions, orders, the limit."""
    rules = canonical(rules)
    root = rules.root
    split = root.mode == "all" and not root.negated
    parts = [describe(item) for item in (root.items if split else (root,))]
    parts += [describe_order(sort) for sort in rules.sort]
    limit = describe_limit(rules.limit)
    return [*parts, limit] if limit else parts


def _condition(condition: Condition) -> str:
    kind = FIELDS[condition.field].kind
    if kind is Kind.TIME:
        return _time(condition)
    if kind is Kind.NUMBER:
        words = _number(condition)
    elif kind is Kind.TEXT:
        words = _text(condition)
    else:
        words = _choice(condition.field, str(condition.value))
    return _negated(words) if condition.negated else words


def _text(condition: Condition) -> str:
    label = FIELDS[condition.field].label
    if condition.op is Op.UNKNOWN:
        return translate("rules", "No {lower}").format(lower=label.lower(), field=label)
    value = str(condition.value)
    if condition.op is Op.IS:
        return translate("rules", "{field} is {value}").format(field=label, value=value)
    if not condition.field:
        return translate("rules", "“{value}”").format(value=value)
    return translate("rules", "{field} has “{value}”").format(field=label, value=value)


def _choice(field: str, value: str) -> str:
    if field == "liked":
        return translate("rules", _LIKED[value]) if value in _LIKED else value
    if field == "mode":
        minor = translate("rules", "In a minor key")
        return minor if value == "minor" else translate("rules", "In a major key")
    if field == "like":
        return translate("rules", "Sounds like {what}").format(what=value)
    if field == "in":
        return translate("rules", "In “{playlist}”").format(playlist=value)
    return value.upper() if field == "format" else choice_label(value)


def _number(condition: Condition) -> str:
    field = FIELDS[condition.field]
    value = condition.value
    if condition.op is Op.UNKNOWN:
        unknown = translate("rules", "{field} not known").format(field=field.label)
        return translate("rules", "Not rated") if field.name == "rating" else unknown
    if condition.share:
        return f"{field.label} {_share(condition)}"
    if (field.name, condition.op, value) == ("plays", Op.IS, 0):
        return translate("rules", "Never played")
    if isinstance(value, tuple):
        low, high = (amount(field.name, side) for side in value)
        if field.name == "year" and value[0] % 10 == 0 and value[1] == value[0] + 9:
            return translate("rules", "The {year}s").format(year=low)
        return f"{field.label} {low}–{high}{_unit(field.name)}"
    return f"{field.label} {_signed(condition.op, amount(field.name, value))}{_unit(field.name)}"


def _signed(op: Op, number: str) -> str:
    """Return a bound in words: "under 4:00"."""
    if op is Op.BELOW:
        words = translate("rules", "under {number}")
    elif op is Op.AT_MOST:
        words = translate("rules", "at most {number}")
    elif op is Op.ABOVE:
        words = translate("rules", "over {number}")
    elif op is Op.AT_LEAST:
        words = translate("rules", "at least {number}")
    else:
        words = "{number}"
    return words.format(number=number)


def _share(condition: Condition) -> str:
    value = condition.value
    if isinstance(value, tuple):
        return translate("rules", "between the lowest {low} % and the highest {high} %").format(
            low=_plain(value[0]), high=_plain(100 - value[1])
        )
    share = float(value) if isinstance(value, (int, float)) else 0.0
    if condition.op in (Op.ABOVE, Op.AT_LEAST):
        return translate("rules", "in the highest {share} %").format(share=_plain(100 - share))
    return translate("rules", "in the lowest {share} %").format(share=_plain(share))


def _unit(name: str) -> str:
    unit = FIELDS[name].unit
    return "" if name in ("length", "energy", "taste") or not unit else f" {unit}"


def amount(name: str, value: Value) -> str:
    """Return a number as people write it: 4:30, 120, −14."""
    number = float(value) if isinstance(value, (int, float)) else 0.0
    if name == "length":
        whole = round(number)
        return f"{whole // 60}:{whole % 60:02}"
    return _plain(number).replace("-", "−")


def _plain(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _time(condition: Condition) -> str:
    value, negated = condition.value, condition.negated
    played = condition.field == "played"
    if condition.op is Op.UNKNOWN:
        if played:
            once = translate("rules", "Played at least once")
            return once if negated else translate("rules", "Never played")
        once = translate("rules", "Added at some time")
        return once if negated else translate("rules", "Never added")
    if condition.op is Op.DURING:
        if played:
            words = translate("rules", "Played {when}")
            words = translate("rules", "Not played {when}") if negated else words
        else:
            words = translate("rules", "Added {when}")
            words = translate("rules", "Not added {when}") if negated else words
        return words.format(when=_period(str(value)))
    age = _age(float(value) if isinstance(value, (int, float)) else 0.0)
    return _aged(condition.op, played, negated).format(age=age)


def _aged(op: Op, played: bool, negated: bool) -> str:
    """Return the words around an age: "Not played for {age}"."""
    if op is Op.BEFORE and played:
        before = translate("rules", "Played more than {age} ago")
        return translate("rules", "Not played more than {age} ago") if negated else before
    if op is Op.BEFORE:
        before = translate("rules", "Added more than {age} ago")
        return translate("rules", "Not added more than {age} ago") if negated else before
    if played:
        within = translate("rules", "Played in the last {age}")
        return translate("rules", "Not played for {age}") if negated else within
    within = translate("rules", "Added in the last {age}")
    return translate("rules", "Not added for {age}") if negated else within


def _age(days: float) -> str:
    whole = int(days)
    if whole >= 365 and days % 365 == 0:
        return translate("rules", "%n year(s)", "", whole // 365)
    if whole >= 30 and days % 30 == 0:
        return translate("rules", "%n month(s)", "", whole // 30)
    if whole >= 7 and days % 7 == 0:
        return translate("rules", "%n week(s)", "", whole // 7)
    if days == whole:
        return translate("rules", "%n day(s)", "", whole)
    return translate("rules", "{days} days").format(days=_plain(days))


def _period(text: str) -> str:
    start, dots, end = text.partition("..")
    if not dots:
        if text in _PERIODS:
            return translate("rules", _PERIODS[text])
        return translate("rules", "in {period}").format(period=text)
    if start and end:
        return translate("rules", "from {start} to {end}").format(start=start, end=end)
    if start:
        return translate("rules", "since {start}").format(start=start)
    return translate("rules", "until {end}").format(end=end)
