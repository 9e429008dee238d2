"""An evaluation in plain words and bars: what Deepcuts foretells beside simple rules and chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from player.widgets.charts import Bar
from recommender.core.reports import TasteReport
from recommender.core.translation import QT_TRANSLATE_NOOP, translate

#: Task → metric, title, how its number is meant.
_TASKS = {
    "next_track": (
        "hr@10",
        QT_TRANSLATE_NOOP("knowing", "What you play next"),
        QT_TRANSLATE_NOOP("knowing", "How often the next track is among ten guesses."),
    ),
    "next_session": (
        "ndcg@10",
        QT_TRANSLATE_NOOP("knowing", "What your next session is made of"),
        QT_TRANSLATE_NOOP("knowing", "How well ten guesses rank what you then played."),
    ),
    "discovery_hard": (
        "auc",
        QT_TRANSLATE_NOOP("knowing", "What you will like of what you never heard"),
        QT_TRANSLATE_NOOP("knowing", "How often the better of two is known; chance is 50 %."),
    ),
    "rediscovery": (
        "auc",
        QT_TRANSLATE_NOOP("knowing", "Which forgotten favourites come back"),
        QT_TRANSLATE_NOOP("knowing", "How often the better of two is known; chance is 50 %."),
    ),
    "skip": (
        "auc",
        QT_TRANSLATE_NOOP("knowing", "What you skip"),
        QT_TRANSLATE_NOOP("knowing", "How often the better of two is known; chance is 50 %."),
    ),
    "plays_30d": (
        "spearman",
        QT_TRANSLATE_NOOP("knowing", "How often you will play each track this month"),
        QT_TRANSLATE_NOOP("knowing", "How well the order agrees; 100 % is the very order."),
    ),
}
_BASELINES = (
    ("baseline-play-count", QT_TRANSLATE_NOOP("knowing", "Most played")),
    ("baseline-random", QT_TRANSLATE_NOOP("knowing", "Chance")),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """How well one thing is foretold: title, what the number means, a verdict, the bars."""

    title: str
    meaning: str
    verdict: str
    bars: tuple[Bar, ...]


def answers(report: TasteReport) -> list[Answer]:
    """Return what an evaluation says; tasks that had too little to go by are left out."""
    found = []
    for task, (metric, title, meaning) in _TASKS.items():
        models = report.tasks.get(task, {})
        bars = _bars(models, metric)
        if bars:
            verdict = _verdict(report.gains.get(task, {}).get("deepcuts", {}).get(metric))
            found.append(
                Answer(translate("knowing", title), translate("knowing", meaning), verdict, bars)
            )
    return found


def _bars(models: dict[str, Any], metric: str) -> tuple[Bar, ...]:
    ours = _figure(models, "deepcuts", metric)
    if ours is None:
        return ()
    bars = [_bar(translate("knowing", "Deepcuts"), ours, ours=True)]
    rules = {
        name: figure
        for name in models
        if name.startswith("baseline-") and name != "baseline-random"
        if (figure := _figure(models, name, metric)) is not None
    }
    best = max(rules, key=lambda name: float(rules[name]["mean"]), default="")
    if best and best != "baseline-play-count":
        bars.append(_bar(translate("knowing", "Best simple rule"), rules[best]))
    for name, words in _BASELINES:
        figure = _figure(models, name, metric)
        if figure is not None:
            bars.append(_bar(translate("knowing", words), figure))
    return tuple(bars)


def _figure(models: dict[str, Any], name: str, metric: str) -> dict[str, float] | None:
    figure = models.get(name, {}).get(metric)
    known = isinstance(figure, dict) and figure.get("mean") is not None
    return figure if known else None


def _bar(name: str, figure: dict[str, float], *, ours: bool = False) -> Bar:
    mean = max(0.0, float(figure["mean"]))
    low = float(figure["low"]) if figure.get("low") is not None else mean
    high = float(figure["high"]) if figure.get("high") is not None else mean
    return Bar(name, mean, max(0.0, low), max(0.0, high), f"{100 * mean:.0f} %", ours)


def _verdict(gain: dict[str, float] | None) -> str:
    """Say whether the lead over the best simple rule is more than chance."""
    if not gain or gain.get("low") is None or gain.get("high") is None:
        return ""
    if gain["low"] > 0:
        return translate("knowing", "Surely better than any simple rule.")
    if gain["high"] < 0:
        return translate("knowing", "A simple rule does better here.")
    return translate("knowing", "As good as the best simple rule, as far as one can tell.")
