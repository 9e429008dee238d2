"""Read a table of a log or of sound features: CSV, Parquet or npz, as numpy columns."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from recommender.core.errors import KnownError

Columns = dict[str, npt.NDArray[Any]]


def read(path: Path) -> Columns:
    """Return columns of one length by name; numbers as float64 or integers, the rest as str.

    KnownError when the file cannot be read as what its suffix says.
    """
    readers = {".csv": _csv, ".parquet": _parquet, ".npz": _npz}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise KnownError(f"{path} is none of {', '.join(readers)}.")
    try:
        columns = reader(path)
    except OSError as error:
        raise KnownError(f"{path} cannot be read ({error.strerror or error}).") from error
    except (ValueError, csv.Error) as error:
        raise KnownError(f"{path} is not a table ({error}).") from error
    if len({len(column) for column in columns.values()}) > 1:
        raise KnownError(f"{path} is not a table: its columns differ in length.")
    return columns


def _csv(path: Path) -> Columns:
    with path.open(newline="", encoding="utf-8-sig", errors="replace") as file:
        reader = csv.reader(file)
        head = next(reader, [])
        rows = [row for row in reader if len(row) == len(head)]
    cells = list(zip(*rows, strict=True)) if rows else [()] * len(head)
    return {name: _typed(list(cell)) for name, cell in zip(head, cells, strict=True)}


def _typed(cells: list[str]) -> npt.NDArray[Any]:
    """Return numbers where all cells are numbers or empty, else the text."""
    words = {"true": "1", "false": "0", "": "nan"}
    try:
        return np.array([float(words.get(cell.lower(), cell)) for cell in cells], np.float64)
    except ValueError:
        return np.array(cells, str)


def _parquet(path: Path) -> Columns:
    from arro3.io import read_parquet

    try:
        table = read_parquet(str(path)).read_all()
    except OSError:
        raise
    except Exception as error:
        raise ValueError(error) from error
    found: Columns = {}
    for name in table.column_names:
        column = table.column(name)
        values: Any = column.to_pylist() if column.null_count else column.to_numpy()
        found[name] = _plain(values)
    return found


def _plain(values: Any) -> npt.NDArray[Any]:
    if isinstance(values, list):
        numeric = all(value is None or isinstance(value, (int, float)) for value in values)
        blank = float("nan") if numeric else ""
        values = np.array([blank if value is None else value for value in values])
    return values.astype(str) if values.dtype == object else np.asarray(values)


def _npz(path: Path) -> Columns:
    with np.load(path, allow_pickle=False) as box:
        found = {name: box[name] for name in box.files}
    if "X" in found and "names" in found:
        X, names = found.pop("X"), found.pop("names")
        found.update({str(name): X[:, place] for place, name in enumerate(names)})
        found.setdefault("track", found.pop("ids", np.arange(len(X))))
    return found
