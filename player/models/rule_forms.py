"""How a rule can be put: for each kind of field the comparisons, and what they do to a rule."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from recommender.core.fields import FIELDS, Field, Kind
from recommender.core.rules import Condition, Op, Value
from recommender.core.translation import translate


class Entry(StrEnum):
    """What is entered for a comparison."""

    NOTHING = "nothing"
    TEXT = "text"
    CHOICE = "choice"
    NUMBER = "number"
    RANGE = "range"
    SHARE = "share"
    SHARE_FROM_TOP = "share-from-top"
    DAYS = "days"
    PERIOD = "period"


@dataclass(frozen=True, slots=True)
class Form:
    """A comparison as the editor offers it."""

    words: str
    op: Op
    entry: Entry
    share: bool = False
    negated: bool = False

    def fits(self, condition: Condition) -> bool:
        """Tell whether a condition is put this way."""
        return (condition.op, condition.share, condition.negated) == (
            self.op,
            self.share,
            self.negated,
        )


def forms(field: Field) -> tuple[Form, ...]:
    """Return the comparisons that a field knows."""
    if field.kind is Kind.NUMBER:
        return _numbers()
    if field.kind is Kind.TIME:
        return _times(field)
    if field.kind is Kind.CHOICE:
        return (
            Form(translate("rules", "is"), Op.IS, Entry.CHOICE),
            Form(translate("rules", "is not"), Op.IS, Entry.CHOICE, negated=True),
        )
    texts = (
        Form(translate("rules", "contains"), Op.PHRASE, Entry.TEXT),
        Form(translate("rules", "does not contain"), Op.PHRASE, Entry.TEXT, negated=True),
        Form(translate("rules", "has a word that begins with"), Op.HAS, Entry.TEXT),
        Form(translate("rules", "has no word that begins with"), Op.HAS, Entry.TEXT, negated=True),
    )
    if not field.name:
        return texts
    return (
        Form(translate("rules", "is"), Op.IS, Entry.TEXT),
        Form(translate("rules", "is not"), Op.IS, Entry.TEXT, negated=True),
        *texts,
        Form(translate("rules", "is empty"), Op.UNKNOWN, Entry.NOTHING),
        Form(translate("rules", "is not empty"), Op.UNKNOWN, Entry.NOTHING, negated=True),
    )


def _numbers() -> tuple[Form, ...]:
    return (
        Form(translate("rules", "is"), Op.IS, Entry.NUMBER),
        Form(translate("rules", "is not"), Op.IS, Entry.NUMBER, negated=True),
        Form(translate("rules", "is under"), Op.BELOW, Entry.NUMBER),
        Form(translate("rules", "is at most"), Op.AT_MOST, Entry.NUMBER),
        Form(translate("rules", "is over"), Op.ABOVE, Entry.NUMBER),
        Form(translate("rules", "is at least"), Op.AT_LEAST, Entry.NUMBER),
        Form(translate("rules", "is between"), Op.BETWEEN, Entry.RANGE),
        Form(translate("rules", "is not between"), Op.BETWEEN, Entry.RANGE, negated=True),
        Form(translate("rules", "is in the lowest"), Op.BELOW, Entry.SHARE, share=True),
        Form(translate("rules", "is in the highest"), Op.ABOVE, Entry.SHARE_FROM_TOP, share=True),
        Form(
            translate("rules", "is not in the lowest"),
            Op.BELOW,
            Entry.SHARE,
            share=True,
            negated=True,
        ),
        Form(
            translate("rules", "is not in the highest"), Op.ABOVE, Entry.SHARE_FROM_TOP, True, True
        ),
        Form(translate("rules", "is between the percentiles"), Op.BETWEEN, Entry.RANGE, share=True),
        Form(translate("rules", "is known"), Op.UNKNOWN, Entry.NOTHING, negated=True),
        Form(translate("rules", "is not known"), Op.UNKNOWN, Entry.NOTHING),
    )


def _times(field: Field) -> tuple[Form, ...]:
    forms_ = (
        Form(translate("rules", "in the last"), Op.WITHIN, Entry.DAYS),
        Form(translate("rules", "not in the last"), Op.WITHIN, Entry.DAYS, negated=True),
        Form(translate("rules", "longer ago than"), Op.BEFORE, Entry.DAYS),
        Form(translate("rules", "in the period"), Op.DURING, Entry.PERIOD),
        Form(translate("rules", "not in the period"), Op.DURING, Entry.PERIOD, negated=True),
    )
    if field.name != "played":
        return forms_
    return (
        *forms_,
        Form(translate("rules", "never"), Op.UNKNOWN, Entry.NOTHING),
        Form(translate("rules", "at least once"), Op.UNKNOWN, Entry.NOTHING, negated=True),
    )


def form_of(condition: Condition) -> Form:
    """Return how a condition is put; one that the editor does not offer gets a form of its own."""
    offered = forms(FIELDS[condition.field])
    for form in offered:
        if form.fits(condition):
            return form
    for form in offered:
        if form.op is condition.op and form.share == condition.share:
            return replace(
                form, words=translate("rules", "not: {}").format(form.words), negated=True
            )
    return replace(offered[0], op=condition.op, share=condition.share, negated=condition.negated)


def reworded(condition: Condition, form: Form) -> Condition:
    """Put a condition another way, keeping of its value what still makes sense."""
    value = condition.value
    own = form_of(condition).entry
    return Condition(
        condition.field,
        form.op,
        value if own is form.entry else _first_value(form.entry, condition.field, value),
        form.share,
        form.negated,
    )


def first_condition(name: str) -> Condition:
    """Return a new condition on a field."""
    form = forms(FIELDS[name])[0]
    return Condition(name, form.op, _first_value(form.entry, name, None), form.share, form.negated)


def _first_value(entry: Entry, name: str, old: Value) -> Value:
    low, high = _usual(name)
    if entry is Entry.NUMBER:
        return old if isinstance(old, (int, float)) else low
    if entry is Entry.RANGE:
        return (low, high)
    if entry in (Entry.SHARE, Entry.SHARE_FROM_TOP):
        return 30.0 if entry is Entry.SHARE else 70.0
    if entry is Entry.DAYS:
        return 30.0
    if entry is Entry.PERIOD:
        return "this-year"
    if entry is Entry.CHOICE:
        choices = FIELDS[name].choices
        return old if isinstance(old, str) else (choices[0] if choices else "")
    return (old if isinstance(old, str) else "") if entry is Entry.TEXT else None


_USUAL = {
    "year": (1990.0, 1999.0),
    "length": (180.0, 300.0),
    "bpm": (90.0, 120.0),
    "energy": (30.0, 70.0),
    "loudness": (-18.0, -8.0),
    "rating": (3.0, 5.0),
    "bitrate": (128.0, 320.0),
    "samplerate": (44_100.0, 96_000.0),
    "plays": (1.0, 10.0),
    "skips": (1.0, 10.0),
    "confidence": (50.0, 100.0),
}


def _usual(name: str) -> tuple[float, float]:
    return _USUAL.get(name, (1.0, 10.0))
