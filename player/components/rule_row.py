"""One rule as a row: field, comparison, value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from player.models.rule_forms import Entry, Form, first_condition, form_of, forms, reworded
from player.widgets.buttons import IconButton
from player.widgets.labels import PlainLabel
from recommender.core import periods
from recommender.core.fields import FIELDS, choice_label
from recommender.core.rules import Condition
from recommender.core.wording import amount

_UNITS = ((1, "days"), (7, "weeks"), (30, "months"), (365, "years"))
_PERIODS = ("today", "yesterday", "this-week", "this-month", "this-year")
_PAST = ("last-week", "last-month", "last-year")


class RuleRow(QWidget):
    """Edits one condition; ``changed`` comes with every change that makes sense."""

    changed = Signal()
    removed = Signal()

    def __init__(self, condition: Condition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.condition = condition
        self._field = QComboBox()
        self._field.setAccessibleName(self.tr("Field"))
        for name, field in FIELDS.items():
            self._field.addItem(field.label, name)
        self._field.setMaxVisibleItems(24)
        self._form = QComboBox()
        self._form.setAccessibleName(self.tr("Comparison"))
        self._form.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._offered: tuple[Form, ...] = ()
        self._entry = QWidget()
        self._entry_layout = QHBoxLayout(self._entry)
        self._entry_layout.setContentsMargins(0, 0, 0, 0)
        self._entry_layout.setSpacing(8)
        remove = IconButton("close", self.tr("Remove this rule"), size=16, colour="secondary")
        remove.clicked.connect(self.removed)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for widget in (self._field, self._form):
            whole.addWidget(widget)
        whole.addWidget(self._entry, 1)
        whole.addWidget(remove)
        self._show()
        self._field.activated.connect(self._take_field)
        self._form.activated.connect(self._take_form)

    # -- showing ---------------------------------------------------------------------------------

    def _show(self) -> None:
        condition = self.condition
        self._field.setCurrentIndex(self._field.findData(condition.field))
        own = form_of(condition)
        offered = forms(FIELDS[condition.field])
        self._offered = offered if own in offered else (*offered, own)
        self._form.clear()
        self._form.addItems([form.words for form in self._offered])
        self._form.setCurrentIndex(self._offered.index(own))
        self._show_entry(own)

    def _show_entry(self, form: Form) -> None:
        while self._entry_layout.count():
            widget = self._entry_layout.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for widget in self._entries(form.entry):
            self._entry_layout.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
        if form.entry is not Entry.TEXT:
            self._entry_layout.addStretch(1)

    def _entries(self, entry: Entry) -> Sequence[QWidget]:
        value = self.condition.value
        if entry is Entry.TEXT:
            return [self._line(str(value or ""))]
        if entry is Entry.CHOICE:
            return [self._choices()]
        if entry is Entry.NUMBER:
            return [self._number(_float(value), self._set), *self._unit()]
        if entry is Entry.RANGE:
            return self._range()
        if entry in (Entry.SHARE, Entry.SHARE_FROM_TOP):
            return self._share(top=entry is Entry.SHARE_FROM_TOP)
        if entry is Entry.DAYS:
            return self._days(_float(value))
        return [self._period(str(value))] if entry is Entry.PERIOD else []

    def _line(self, text: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(self.tr("Value"))
        line.setPlaceholderText(self.tr("Any text"))
        line.setMinimumWidth(140)
        line.textEdited.connect(self._set)
        return line

    def _choices(self) -> QWidget:
        choices = FIELDS[self.condition.field].choices
        if not choices:
            return self._line(str(self.condition.value or ""))
        box = QComboBox()
        box.setAccessibleName(self.tr("Value"))
        for choice in choices:
            box.addItem(choice_label(choice), choice)
        box.setCurrentIndex(box.findData(self.condition.value))
        box.activated.connect(lambda _: self._set(box.currentData()))
        return box

    def _number(self, value: float, take: object) -> QWidget:
        field = FIELDS[self.condition.field]
        if field.name == "length" and not self.condition.share:
            return self._clock(value, take)
        box = QDoubleSpinBox()
        box.setAccessibleName(self.tr("Value"))
        top = min(field.highest, 1e9) if not self.condition.share else 100.0
        box.setRange(field.lowest if not self.condition.share else 0.0, top)
        fine = field.name in ("rating", "expected", "loudness")
        box.setDecimals(1 if fine or not value.is_integer() else 0)
        box.setSingleStep(0.5 if field.name == "rating" else 1.0)
        box.setGroupSeparatorShown(False)
        box.setValue(value)
        box.valueChanged.connect(take)
        return box

    def _clock(self, value: float, take: object) -> QLineEdit:
        line = QLineEdit(amount("length", value))
        line.setAccessibleName(self.tr("Minutes and seconds"))
        line.setMaximumWidth(90)
        line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

        def read(text: str) -> None:
            minutes, _, seconds = text.partition(":")
            if minutes.isdecimal() and (not seconds or seconds.isdecimal()):
                take(float(int(minutes) * 60 + int(seconds or 0)))  # type: ignore[operator]

        line.textEdited.connect(read)
        return line

    def _unit(self) -> list[QWidget]:
        field = FIELDS[self.condition.field]
        unit = "m:ss" if field.name == "length" else field.unit
        return [PlainLabel(unit, "secondary")] if unit else []

    def _range(self) -> list[QWidget]:
        value = self.condition.value
        low, high = value if isinstance(value, tuple) else (0.0, 0.0)
        made = [float(low), float(high)]

        def take(side: int) -> object:
            def taken(number: float) -> None:
                made[side] = number
                self._set((made[0], made[1]))

            return taken

        first, second = self._number(made[0], take(0)), self._number(made[1], take(1))
        unit = [PlainLabel("%", "secondary")] if self.condition.share else self._unit()
        return [first, PlainLabel(self.tr("and"), "secondary"), second, *unit]

    def _share(self, *, top: bool) -> list[QWidget]:
        box = QSpinBox()
        box.setAccessibleName(self.tr("Share of the library, in percent"))
        box.setRange(1, 99)
        value = _float(self.condition.value)
        box.setValue(round(100 - value if top else value))
        box.valueChanged.connect(lambda share: self._set(float(100 - share if top else share)))
        return [box, PlainLabel(self.tr("% of the library"), "secondary")]

    def _days(self, value: float) -> list[QWidget]:
        size = next(s for s, _ in reversed(_UNITS) if s == 1 or (value >= s and value % s == 0))
        box, unit = QSpinBox(), QComboBox()
        box.setAccessibleName(self.tr("How many"))
        box.setRange(1, 9_999)
        box.setValue(max(1, round(value / size)))
        unit.setAccessibleName(self.tr("Unit"))
        for days, name in _UNITS:
            unit.addItem(name, days)
        unit.setCurrentIndex(unit.findData(size))

        def take() -> None:
            self._set(float(box.value() * unit.currentData()))

        box.valueChanged.connect(lambda _: take())
        unit.activated.connect(lambda _: take())
        return [box, unit]

    def _period(self, value: str) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setAccessibleName(self.tr("Period, such as this-month, 2024 or 2023-05..2024"))
        box.addItems([*_PERIODS, *_PAST])
        box.setCurrentText(value)
        box.setMinimumWidth(170)
        box.editTextChanged.connect(
            lambda text: self._set(text.strip()) if periods.is_period(text.strip()) else None
        )
        return box

    # -- taking ----------------------------------------------------------------------------------

    def _set(self, value: object) -> None:
        self.condition = replace(self.condition, value=value)
        self.changed.emit()

    def _take_field(self) -> None:
        name = self._field.currentData()
        if name != self.condition.field:
            self.condition = first_condition(name)
            self._show()
            self.changed.emit()

    def _take_form(self, place: int) -> None:
        form = self._offered[place]
        if not form.fits(self.condition):
            self.condition = reworded(self.condition, form)
            self._show_entry(form)
            self.changed.emit()

    def focus_value(self) -> None:
        """Put the cursor where the value is entered."""
        for widget in self._entry.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return


def _float(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0
