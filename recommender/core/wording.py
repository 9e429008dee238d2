"""Rules in plain words, as chips and command line show them."""

from __future__ import annotations

from recommender.core.fields import FIELDS, Kind
from recommender.core.query import canonical
from recommender.core.rules import Condition, Group, Limit, Node, Op, Rules, Value

_DAYS = ((365, "year"), (30, "month"), (7, "week"), (1, "day"))
_LIKED = {"yes": "Liked", "no": "No opinion yet", "never": "Never suggest"}
_ORDERS = {
    ("random", False): "In random order",
    ("random", True): "In random order",
    ("like", False): "Most alike first",
    ("year", True): "Newest first",
    ("year", False): "Oldest first",
    ("length", True): "Longest first",
    ("length", False): "Shortest first",
    ("plays", True): "Most played first",
    ("plays", False): "Least played first",
    ("rating", True): "Best rated first",
    ("bpm", True): "Fastest first",
    ("bpm", False): "Slowest first",
    ("added", True): "Recently added first",
    ("played", False): "Longest unheard first",
    ("played", True): "Recently played first",
    ("taste", True): "Most to your taste first",
    ("energy", True): "Most energetic first",
    ("energy", False): "Calmest first",
}
_SIGNS = {Op.BELOW: "under", Op.AT_MOST: "at most", Op.ABOVE: "over", Op.AT_LEAST: "at least"}


def describe(node: Node) -> str:
    """Return a condition or a group in words."""
    if isinstance(node, Condition):
        return _condition(node)
    if _same_field(node):
        first, *rest = (one for one in node.items if isinstance(one, Condition))
        words = _text(first) + "".join(f" or {one.value}" for one in rest)
        return f"Not: {words}" if node.negated else words
    words = (" or " if node.mode == "any" else " and ").join(
        f"({describe(item)})" if isinstance(item, Group) and len(item.items) > 1 else describe(item)
        for item in node.items
    )
    return f"Not ({words})" if node.negated else words


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
    label = FIELDS[name].label if name in FIELDS else name.capitalize()
    return _ORDERS.get(sort, f"By {label.lower()}{', descending' if down else ''}")


def describe_limit(limit: Limit) -> str:
    """Return a limit in words, "" without one."""
    parts = []
    if limit.tracks is not None:
        parts.append(f"{limit.tracks} tracks" if limit.tracks != 1 else "1 track")
    if limit.minutes is not None:
        parts.append(f"{limit.minutes} minutes")
    return "At most " + " and ".join(parts) if parts else ""


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
    return f"Not: {words}" if condition.negated else words


def _text(condition: Condition) -> str:
    label = FIELDS[condition.field].label
    if condition.op is Op.UNKNOWN:
        return f"No {label.lower()}"
    value = str(condition.value)
    if condition.op is Op.IS:
        return f"{label} is {value}"
    return f"“{value}”" if not condition.field else f"{label} has “{value}”"


def _choice(field: str, value: str) -> str:
    if field == "liked":
        return _LIKED.get(value, value)
    if field == "mode":
        return f"In a {value} key"
    words = {
        "like": f"Sounds like {value}",
        "sound": value.capitalize(),
        "in": f"In “{value}”",
        "format": value.upper(),
        "is": value.capitalize(),
    }
    return words.get(field, value)


def _number(condition: Condition) -> str:
    field = FIELDS[condition.field]
    value = condition.value
    if condition.op is Op.UNKNOWN:
        return "Not rated" if field.name == "rating" else f"{field.label} not known"
    if condition.share:
        return f"{field.label} {_share(condition)}"
    if (field.name, condition.op, value) == ("plays", Op.IS, 0):
        return "Never played"
    if isinstance(value, tuple):
        low, high = (amount(field.name, side) for side in value)
        if field.name == "year" and value[0] % 10 == 0 and value[1] == value[0] + 9:
            return f"The {low}s"
        return f"{field.label} {low}–{high}{_unit(field.name)}"
    sign = f"{_SIGNS[condition.op]} " if condition.op in _SIGNS else ""
    return f"{field.label} {sign}{amount(field.name, value)}{_unit(field.name)}"


def _share(condition: Condition) -> str:
    value = condition.value
    if isinstance(value, tuple):
        return f"between the lowest {_plain(value[0])} % and the highest {_plain(100 - value[1])} %"
    share = float(value) if isinstance(value, (int, float)) else 0.0
    if condition.op in (Op.ABOVE, Op.AT_LEAST):
        return f"in the highest {_plain(100 - share)} %"
    return f"in the lowest {_plain(share)} %"


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
    verb = "Played" if condition.field == "played" else "Added"
    no = "Not p" + verb[1:] if condition.negated and verb == "Played" else verb
    no = "Not added" if condition.negated and verb == "Added" else no
    value = condition.value
    if condition.op is Op.UNKNOWN:
        return "Played at least once" if condition.negated else f"Never {verb.lower()}"
    if condition.op is Op.DURING:
        return f"{no} {_period(str(value))}"
    age = _age(float(value) if isinstance(value, (int, float)) else 0.0)
    if condition.op is Op.BEFORE:
        return f"{no} more than {age} ago"
    return f"{no} for {age}" if condition.negated else f"{verb} in the last {age}"


def _age(days: float) -> str:
    for size, name in _DAYS:
        if days >= size and days % size == 0:
            count = round(days / size)
            return f"{count} {name}s" if count != 1 else f"1 {name}"
    return f"{_plain(days)} days"


def _period(text: str) -> str:
    start, dots, end = text.partition("..")
    if not dots:
        return text.replace("-", " ") if text[0].isalpha() else f"in {text}"
    if start and end:
        return f"from {start} to {end}"
    return f"since {start}" if start else f"until {end}"
