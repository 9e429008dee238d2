"""The schema of both databases as text; ``python -m tests.data.schema`` writes it down anew."""

from __future__ import annotations

import tempfile
from pathlib import Path

from recommender.store.store import Store

PATH = Path(__file__).with_name("schema.sql")


def dump(store: Store) -> str:
    """Return every table and index of both databases."""
    parts = []
    with store.reader() as reader:
        for name in ("main", "listener"):
            rows = reader.execute(
                f"SELECT sql FROM {name}.sqlite_master WHERE sql IS NOT NULL "
                "AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name"
            )
            parts.append(f"-- {'library' if name == 'main' else name}.db\n")
            parts.extend(" ".join(row[0].split()) + ";\n" for row in rows)
    return "".join(parts)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        opened = Store(Path(folder))
        PATH.write_text(dump(opened))
        opened.close()
