"""Rules as nested groups that can be edited; the text of the same rules follows, both ways."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from player.components.rule_row import RuleRow
from player.models.rule_forms import first_condition
from player.widgets.buttons import IconButton, TextButton
from player.widgets.labels import PlainLabel
from recommender.core.fields import SORTABLE
from recommender.core.rules import Condition, Group, Limit, Node, Rules
from recommender.core.wording import describe_order

_MODES: tuple[tuple[Literal["all", "any"], bool], ...] = (
    ("all", False),
    ("any", False),
    ("any", True),
    ("all", True),
)
_DEEPEST = 6
_ORDERS = tuple(
    (name, down)
    for name in SORTABLE
    for down in ((False,) if name in ("random", "like") else (False, True))
)


class GroupEditor(QFrame):
    """One group: how its rules bind, the rules, groups inside."""

    changed = Signal()
    removed = Signal()

    def __init__(self, group: Group, depth: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._depth = depth
        if depth:
            self.setProperty("role", "card")
        self._mode = QComboBox()
        self._mode.setAccessibleName(self.tr("How these rules bind"))
        words = (
            self.tr("All of these are true"),
            self.tr("At least one of these is true"),
            self.tr("None of these is true"),
            self.tr("Not all of these are true"),
        )
        self._mode.addItems(words)
        self._mode.setCurrentIndex(_MODES.index((group.mode, group.negated)))
        self._mode.activated.connect(lambda _: self.changed.emit())
        add = TextButton(self.tr("Rule"), "plus", "quiet")
        add.setAccessibleName(self.tr("Add a rule"))
        add.clicked.connect(lambda: self._add(first_condition("genre"), focus=True))
        nest = TextButton(self.tr("Group"), "plus", "quiet")
        nest.setAccessibleName(self.tr("Add a group of rules"))
        nest.setVisible(depth < _DEEPEST)
        nest.clicked.connect(
            lambda: self._add(Group("any", (first_condition("genre"),)), focus=True)
        )
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._mode)
        head.addStretch(1)
        head.addWidget(add)
        head.addWidget(nest)
        if depth:
            remove = IconButton("close", self.tr("Remove this group"), size=16, colour="secondary")
            remove.clicked.connect(self.removed)
            head.addWidget(remove)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        whole = QVBoxLayout(self)
        margin = 12 if depth else 0
        whole.setContentsMargins(margin, margin, margin, margin)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addLayout(self._rows)
        for item in group.items:
            self._add(item)

    def _add(self, node: Node, *, focus: bool = False) -> None:
        row: RuleRow | GroupEditor = (
            RuleRow(node) if isinstance(node, Condition) else GroupEditor(node, self._depth + 1)
        )
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self._rows.addWidget(row)
        if focus:
            self.changed.emit()
            if isinstance(row, RuleRow):
                QTimer.singleShot(0, row, row.focus_value)

    def _remove(self, row: QWidget) -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()

    def rows(self) -> list[RuleRow | GroupEditor]:
        """Return the rows, top first."""
        widgets = (self._rows.itemAt(place).widget() for place in range(self._rows.count()))
        return [one for one in widgets if isinstance(one, (RuleRow, GroupEditor))]

    def group(self) -> Group:
        """Return what the rows say."""
        mode, negated = _MODES[self._mode.currentIndex()]
        items = tuple(
            row.condition if isinstance(row, RuleRow) else row.group() for row in self.rows()
        )
        return Group(mode, items, negated)


class RuleEditor(QWidget):
    """Edits rules whole: the groups, the order, the limit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._root = GroupEditor(Group())
        self._rest: tuple[tuple[str, bool], ...] = ()
        self._order = QComboBox()
        self._order.setAccessibleName(self.tr("Order"))
        self._order.setMaxVisibleItems(24)
        self._order.addItem(self.tr("In the library's order"))
        self._order.addItems([describe_order(order) for order in _ORDERS])
        self._tracks = self._spin(self.tr("No limit"), self.tr(" tracks"), 100_000)
        self._minutes = self._spin(self.tr("Any length"), self.tr(" minutes"), 10_000)
        self._order.activated.connect(lambda _: self.changed.emit())
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(PlainLabel(self.tr("Order"), "secondary"))
        foot.addWidget(self._order)
        foot.addSpacing(12)
        foot.addWidget(PlainLabel(self.tr("At most"), "secondary"))
        foot.addWidget(self._tracks)
        foot.addWidget(self._minutes)
        foot.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(14)
        self._layout.addWidget(self._root)
        self._layout.addLayout(foot)
        self._root.changed.connect(self.changed)

    def _spin(self, none: str, suffix: str, most: int) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, most)
        box.setSpecialValueText(none)
        box.setSuffix(suffix)
        box.setAccessibleName(self.tr("At most{}").format(suffix))
        box.setMinimumWidth(130)
        box.valueChanged.connect(lambda _: self.changed.emit())
        return box

    def set_rules(self, rules: Rules) -> None:
        """Show other rules."""
        if rules == self.rules():
            return
        old, self._root = self._root, GroupEditor(rules.root)
        self._layout.replaceWidget(old, self._root)
        old.hide()
        old.deleteLater()
        self._root.changed.connect(self.changed)
        first = rules.sort[0] if rules.sort else None
        self._rest = rules.sort[1:]
        self._order.setCurrentIndex(_ORDERS.index(first) + 1 if first in _ORDERS else 0)
        for box, value in (
            (self._tracks, rules.limit.tracks),
            (self._minutes, rules.limit.minutes),
        ):
            box.blockSignals(True)
            box.setValue(value or 0)
            box.blockSignals(False)

    def rules(self) -> Rules:
        """Return the rules as they are edited."""
        place = self._order.currentIndex()
        sort = (_ORDERS[place - 1], *self._rest) if place > 0 else ()
        limit = Limit(self._tracks.value() or None, self._minutes.value() or None)
        return Rules(self._root.group(), sort, limit)

    @property
    def root(self) -> GroupEditor:
        """The outermost group."""
        return self._root
