"""Make resources/models/musicnn_*.npz from the musicnn wheel: ``convert_musicnn.py [WHEEL]``.

Without a wheel, pip downloads musicnn 0.1.0 (ISC licence). The checkpoints hold optimiser state
too; kept are the weights of the two networks trained on the Million Song Dataset and on
MagnaTagATune: kernels as float16, everything small as float32, batch normalisation as a scale and
a shift.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
import tensor_bundle

OUT = Path(__file__).resolve().parents[2] / "resources" / "models"
WHEEL_SHA256 = "f38a4890c648c1ddbb141c5d96d2b0a8cfcd36746002d896989f7b88beb65cfa"
#: TensorFlow's default, which the networks were trained with.
_EPSILON = 1e-3
_CONVOLUTIONS = ("timbral0", "timbral1", "tempo0", "tempo1", "tempo2", "mid0", "mid1", "mid2")


def wheel(folder: Path) -> Path:
    """Return the wheel given on the command line, or download it."""
    if len(sys.argv) > 1:
        return Path(sys.argv[1])
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "-d", str(folder)]
    subprocess.run([*command, "musicnn==0.1.0"], check=True)
    return next(folder.glob("musicnn-*.whl"))


def normalisation(raw: dict[str, np.ndarray], number: int) -> tuple[np.ndarray, np.ndarray]:
    """Return scale and shift of the network's n-th batch normalisation."""
    name = "batch_normalization" + (f"_{number}" if number else "")
    scale = raw[f"{name}/gamma"] / np.sqrt(raw[f"{name}/moving_variance"] + _EPSILON)
    return scale, raw[f"{name}/beta"] - raw[f"{name}/moving_mean"] * scale


def weights(raw: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return what the forward pass needs under our names."""
    found = {}
    found["input_scale"], found["input_shift"] = normalisation(raw, 0)
    for number, name in enumerate(_CONVOLUTIONS):
        own = "conv2d" + (f"_{number}" if number else "")
        found[f"{name}_kernel"] = np.squeeze(raw[f"{own}/kernel"], axis=2).astype(np.float16)
        found[f"{name}_bias"] = raw[f"{own}/bias"]
        found[f"{name}_scale"], found[f"{name}_shift"] = normalisation(raw, number + 1)
    found["pool_scale"], found["pool_shift"] = normalisation(raw, 9)
    found["dense_kernel"] = raw["dense/kernel"].astype(np.float16)
    found["dense_bias"] = raw["dense/bias"]
    found["dense_scale"], found["dense_shift"] = normalisation(raw, 10)
    found["tags_kernel"] = raw["dense_1/kernel"].astype(np.float16)
    found["tags_bias"] = raw["dense_1/bias"]
    return found


def main() -> None:
    """Write both networks."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        path = wheel(folder)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        if digest != WHEEL_SHA256:
            sys.exit(f"{path} is another wheel: {digest}")
        with zipfile.ZipFile(path) as box:
            for name in ("MSD", "MTT"):
                for suffix in (".index", ".data-00000-of-00001"):
                    place = folder / f"{name}{suffix}"
                    place.write_bytes(box.read(f"musicnn/{name}_musicnn/{suffix}"))
                found = weights(tensor_bundle.read(folder / name))
                target = OUT / f"musicnn_{name.lower()}.npz"
                np.savez_compressed(target, **found)
                print(f"{target}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main()
