"""A year in music as one HTML file: no script, no font, no picture from elsewhere."""

from __future__ import annotations

from html import escape
from pathlib import Path
from string import Template

from recommender.core.errors import KnownError
from recommender.core.insights import Insights, Ranked
from recommender.core.translation import translate

_PAGE = Template("""<!DOCTYPE html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>$title</title>
<style>
:root { color-scheme: dark; }
body { margin: 0; background: #17161c; color: #f3f1f7;
  font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 880px; margin: 0 auto; padding: 56px 24px 72px; }
h1 { font-size: 44px; line-height: 1.15; margin: 0 0 8px; }
h2 { font-size: 20px; margin: 48px 0 12px; }
p.lead { color: #aaa6b6; margin: 0 0 32px; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; }
.figure { background: #22212a; border-radius: 12px; padding: 18px 20px; }
.figure b { display: block; font-size: 30px; color: #ff7f6b; }
.figure span { color: #aaa6b6; font-size: 14px; }
.lists { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 0 40px; }
ol { list-style: none; margin: 0; padding: 0; }
li { position: relative; padding: 8px 12px; margin-bottom: 4px; border-radius: 8px; }
li i { position: absolute; inset: 0; background: #2f2a35; border-radius: 8px; z-index: 0; }
li span { position: relative; z-index: 1; display: flex; gap: 12px; }
li em { color: #aaa6b6; font-style: normal; margin-left: auto; white-space: nowrap; }
li small { color: #aaa6b6; }
footer { color: #aaa6b6; font-size: 13px; margin-top: 56px; }
</style></head><body><main>
<h1>$title</h1><p class="lead">$lead</p>
<div class="figures">$figures</div>
<h2>$clock_title</h2>$clock
<div class="lists">$lists</div>
<footer>$footer</footer>
</main></body></html>
""")


def write(found: Insights, year: int, path: str) -> None:
    """Write the page. KnownError: nothing was played then, or the file cannot be written."""
    if not found.plays:
        raise KnownError(translate("errors", "Nothing was played in {year}.").format(year=year))
    try:
        Path(path).write_text(page(found, year), encoding="utf-8")
    except OSError as error:
        words = translate("errors", "{path} cannot be written ({reason}).")
        raise KnownError(words.format(path=path, reason=error.strerror)) from error


def page(found: Insights, year: int) -> str:
    """Return the page of a year."""
    hours = round(found.heard_ms / 3_600_000)
    figures = (
        (f"{hours:,}", translate("year", "hours of music")),
        (f"{found.plays:,}", translate("year", "plays")),
        (f"{found.artists:,}", translate("year", "artists")),
        (f"{found.new_tracks:,}", translate("year", "tracks heard for the first time")),
        (f"{found.days:,}", translate("year", "days with music")),
        (f"{found.streak:,}", translate("year", "days in a row at most")),
    )
    lists = (
        (translate("year", "Artists"), found.top_artists),
        (translate("year", "Tracks"), found.top_tracks),
        (translate("year", "Albums"), found.top_albums),
        (translate("year", "Genres by ear"), found.top_genres),
        (translate("year", "New finds"), found.finds),
    )
    return _PAGE.substitute(
        title=escape(translate("year", "{year} in music").format(year=year)),
        lead=escape(
            translate("year", "From {first} to {last}, as this machine alone remembers it.").format(
                first=found.first.isoformat(), last=found.last.isoformat()
            )
        ),
        figures="".join(
            f'<div class="figure"><b>{number}</b><span>{escape(words)}</span></div>'
            for number, words in figures
        ),
        clock_title=escape(translate("year", "When you listened")),
        clock=_clock(found.clock),
        lists="".join(_list(title, ranked) for title, ranked in lists if ranked),
        footer=escape(translate("year", "Made by Deepcuts. Nothing left your machine.")),
    )


def _list(title: str, ranked: tuple[Ranked, ...]) -> str:
    most = max(one.plays for one in ranked)
    rows = "".join(
        f'<li><i style="width:{100 * one.plays / most:.0f}%"></i><span><span>{escape(one.name)}'
        f"{f' <small>{escape(one.detail)}</small>' if one.detail else ''}</span>"
        f"<em>{one.plays:,}</em></span></li>"
        for one in ranked
    )
    return f"<section><h2>{escape(title)}</h2><ol>{rows}</ol></section>"


def _clock(clock: tuple[tuple[float, ...], ...]) -> str:
    most = max((one for row in clock for one in row), default=0) or 1
    cells = "".join(
        f'<rect x="{34 * hour}" y="{24 * day}" width="30" height="20" rx="4" '
        f'fill="#ff7f6b" fill-opacity="{0.06 + 0.94 * minutes / most:.2f}"/>'
        for day, row in enumerate(clock)
        for hour, minutes in enumerate(row)
    )
    hours = "".join(
        f'<text x="{34 * hour}" y="186" fill="#aaa6b6" font-size="13">{hour}:00</text>'
        for hour in range(0, 24, 6)
    )
    return f'<svg viewBox="0 0 816 190" width="100%" role="img">{cells}{hours}</svg>'
