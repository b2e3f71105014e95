"""A pack as a git repository whose branch ``main`` students pull, by hand or with nbgitpuller."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from copydesk.errors import CopydeskError

BRANCH = "main"  # nbgitpuller's own default is master: its link always names the branch
NOBODY = ("-c", "user.name=copydesk pack", "-c", "user.email=pack@localhost")


def begin(folder: Path) -> None:
    """Make ``folder`` a repository on the branch ``main``, if it is none.

    Raises:
        CopydeskError: there is no git, or the repository is on another branch.
    """
    if not (folder / ".git").exists():
        _git(folder, "init", "--quiet")
        _git(folder, "symbolic-ref", "HEAD", f"refs/heads/{BRANCH}")
    branch = _git(folder, "symbolic-ref", "--short", "HEAD")
    if branch != BRANCH:
        raise CopydeskError(f"{folder} is on the branch {branch}, not on {BRANCH}.", f"Say: git switch {BRANCH}")


def commit(folder: Path, places: Sequence[str], message: str) -> str:
    """Commit the pack's files, and nothing else that may lie in the folder.

    Returns:
        The commit's short name, or an empty answer where nothing has changed.

    Raises:
        CopydeskError: git refuses.
    """
    listed = "\0".join(places).encode()
    spec = ("--pathspec-from-file=-", "--pathspec-file-nul")
    _git(folder, "add", "--force", *spec, given=listed)
    if not _git(folder, "diff", "--cached", "--name-only"):
        return ""
    who = () if _known(folder) else NOBODY
    _git(folder, *who, "commit", "--quiet", "--message", message, *spec, given=listed)
    return _git(folder, "rev-parse", "--short", "HEAD")


def _known(folder: Path) -> bool:
    return subprocess.run(["git", "config", "user.email"], cwd=folder, capture_output=True).returncode == 0


def _git(folder: Path, *words: str, given: bytes | None = None) -> str:
    try:
        ran = subprocess.run(["git", *words], cwd=folder, input=given, capture_output=True)
    except FileNotFoundError:
        raise CopydeskError("There is no git on this computer.", "Install it, or leave --git away.") from None
    if ran.returncode:
        said = ran.stderr.decode("utf-8", "replace").strip().splitlines() or ["it gave no reason"]
        raise CopydeskError(f"git {words[-1] if words[0] == '-c' else words[0]}: {said[-1]}", f"Look at {folder}.")
    return ran.stdout.decode("utf-8", "replace").strip()
