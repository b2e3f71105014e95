"""A school for tests: a real JupyterHub, started from deploy/jupyterhub, with real Unix accounts on this machine.

It needs root, for accounts and for starting processes as them. So that nobody's machine is touched by chance, it also
wants COPYDESK_HUB_TEST=1. Accounts are called ``cdt<number><name>`` and removed at the end, with whatever runs as them.

The hub runs from a copy of this environment that other accounts can read: a venv is often under a home that they
cannot enter. Everything listens on 127.0.0.1, on ports that were free.
"""

from __future__ import annotations

import contextlib
import grp
import os
import pwd
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SWITCH = "COPYDESK_HUB_TEST"
PREFIX = "cdt"
EXERCISE, LESSON = "01-what-the-scraper-left", "05-whose-word"
LARGEST = 200_000
# What a hub with students does not need: a copy without it is made in half the time.
LEFT_OUT = ("mypy", "mypyc", "playwright", "ruff", "hypothesis", "textstat", "coverage", "librt", "nbval", "_pytest",
            "copydesk", "copydesk-*", "_editable_impl_copydesk.pth", "a1_coverage.pth", "ast_serialize*")  # fmt: skip


class CannotRunError(Exception):
    """This machine cannot hold the school; the sentence says what is missing."""


def free_port() -> int:
    """A port on which nobody listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def program(name: str) -> str | None:
    """Where a program is; those that make accounts are found where a short PATH leaves them out, too."""
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")


def what_is_missing() -> str:
    """Why no school can be held here, in one sentence; empty where it can."""
    if os.environ.get(SWITCH) != "1":
        return f"{SWITCH}=1 is not set: the hub's tests make Unix accounts, and do so only where they may"
    if sys.platform != "linux" or os.geteuid() != 0:
        return "The hub's tests need root on Linux: they make Unix accounts"
    for tool in ("useradd", "userdel", "chpasswd", "node"):
        if not program(tool):
            return f"There is no {tool} here"
    if not proxy().exists():
        return f"There is no {proxy()}: run npm ci"
    if not everybodys_python():
        return f"There is no Python {sys.version_info[0]}.{sys.version_info[1]} here that other accounts may run"
    try:
        import jupyterhub  # noqa: F401
    except ImportError:
        return "JupyterHub is not installed: pip install -e '.[test]'"
    return ""


def proxy() -> Path:
    """The hub's proxy, as npm installs it."""
    return ROOT / "node_modules" / ".bin" / "configurable-http-proxy"


def everybodys_python() -> str:
    """A Python of this one's version, so that compiled packages fit, which every account can run; or nothing."""
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    base = Path(sys.base_prefix, "bin", version)
    for path in (Path("/usr/bin", version), Path("/usr/local/bin", version), base):
        real = path.resolve()
        if real.exists() and everybody_reads(real):
            return str(path)
    return ""


def everybody_reads(path: Path) -> bool:
    """Whether every account gets to a folder or program and may read it."""
    real = path.resolve()
    return all(floor.stat().st_mode & 0o005 == 0o005 for floor in [real, *real.parents])


def link_tree(source: Path, target: Path, without: Iterable[str] = ()) -> None:
    """The same files in another place, as hard links where the disk is the same, else copied."""

    def link(one: str, other: str) -> str:
        try:
            os.link(one, other, follow_symlinks=True)
        except OSError:
            shutil.copy2(one, other)
        return other

    shutil.copytree(source, target, ignore=shutil.ignore_patterns(*without), copy_function=link, dirs_exist_ok=True)


class School:
    """A hub with accounts, running until ``close``.

    Args:
        teacher: the name of the account that takes hand-ins.
        students: names of accounts.
        plan: the text of ``classes.toml``; ``{name}`` in it stands for the account of that name.
        more: further lines for the hub's configuration.
        classes: groups of the hub: name to names of students.
        kit: whether the kit is laid into the students' homes.
    """

    def __init__(
        self,
        teacher: str,
        students: Iterable[str],
        plan: str,
        *,
        more: str = "",
        classes: dict[str, list[str]] | None = None,
        kit: bool = True,
    ) -> None:
        if why := what_is_missing():
            raise CannotRunError(why)
        self.teacher, self.students = teacher, list(students)
        self.number = os.getpid()
        self.folder = Path(tempfile.mkdtemp(prefix="copydesk-hub-"))
        self.folder.chmod(0o755)
        self.homes = self.folder / "homes"
        self.homes.mkdir(mode=0o755)
        self.site = self.folder / "site"
        self.log = self.folder / "hub.log"
        self.port, self.service_port, self._hub_port, self._proxy_port = (free_port() for _ in range(4))
        self.address = f"http://127.0.0.1:{self.port}"
        self.passwords: dict[str, str] = {}
        self.process: subprocess.Popen[bytes] | None = None
        self._more, self._classes, self._kit = more, classes or {}, kit
        try:
            for number in {self.number, *left_over()}:
                remove_accounts(number)
            self._make_site()
            for name in (teacher, *self.students):
                self._make_account(name)
            self.write_plan(plan)
            self._write_config()
            self.start()
        except BaseException:
            self.close()
            raise

    # places and names

    def account(self, name: str) -> str:
        """The Unix account of somebody."""
        return f"{PREFIX}{self.number}{name}"

    def home(self, name: str) -> Path:
        """Somebody's home."""
        return self.homes / self.account(name)

    @property
    def inbox(self) -> Path:
        """The teacher's inbox."""
        return self.home(self.teacher) / "inbox"

    @property
    def python(self) -> str:
        """The Python that the hub, the service and the kernels run on."""
        return str(self.site / "bin" / "python")

    def write_plan(self, plan: str) -> None:
        """Write the teacher's ``classes.toml``, as the teacher."""
        self.inbox.mkdir(mode=0o700, exist_ok=True)
        file = self.inbox / "classes.toml"
        file.write_text(plan)
        person = pwd.getpwnam(self.account(self.teacher))
        for path in (self.inbox, file):
            os.chown(path, person.pw_uid, person.pw_gid)

    # making

    def _make_site(self) -> None:
        subprocess.run([everybodys_python(), "-m", "venv", "--without-pip", self.site], check=True, timeout=60)
        (packages,) = self.site.glob("lib/python*/site-packages")
        (ours,) = Path(sys.prefix).glob(f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages")
        if everybody_reads(ours):
            (packages / "tested.pth").write_text(f"{ours}\n")  # behind the wheel's own copydesk
        else:
            link_tree(ours, packages, LEFT_OUT)
        # lab/settings is this school's own: the hub writes there
        for name in ("etc/jupyter", "share", "share/jupyter", "share/jupyter/lab"):
            for source in (Path(sys.prefix) / name).glob("*"):
                target = self.site / name / source.name
                if source.name in ("jupyter", "lab", "settings") or not source.is_dir():
                    continue
                target.parent.mkdir(parents=True, exist_ok=True)
                if everybody_reads(source):
                    target.symlink_to(source)
                else:
                    link_tree(source, target)
        build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(self.folder / "wheel")]
        subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
        (wheel,) = (self.folder / "wheel").glob("*.whl")
        with zipfile.ZipFile(wheel) as packed:
            packed.extractall(packages)
        subprocess.run([self.python, "-m", "compileall", "-q", str(packages / "copydesk")], check=True, timeout=120)

    def _make_account(self, name: str) -> None:
        account, home = self.account(name), self.home(name)
        self.passwords[name] = secrets.token_urlsafe(9)
        run = {"check": True, "capture_output": True, "timeout": 30}
        for _ in range(5):
            made = subprocess.run(
                [program("useradd") or "", "-M", "-d", str(home), "-s", "/bin/bash", account], capture_output=True
            )
            if made.returncode == 0:
                break
            time.sleep(0.3)  # another program holds the list of accounts
        else:
            raise CannotRunError(f"useradd: {made.stderr.decode().strip()}")
        subprocess.run([program("chpasswd") or ""], input=f"{account}:{self.passwords[name]}".encode(), **run)
        person = pwd.getpwnam(account)
        home.mkdir(mode=0o755)  # as most systems make a home: the hub's own configuration must close it
        os.chown(home, person.pw_uid, person.pw_gid)

    def _write_config(self) -> None:
        """The configuration that a school gets, with this school's names, places and ports."""
        text = (ROOT / "deploy/jupyterhub/jupyterhub_config.py").read_text(encoding="utf-8")
        teachers = [
            {"service": "copydesk", "account": self.account(self.teacher), "inbox": str(self.inbox),
             "port": self.service_port, "classes": []},
        ]  # fmt: skip
        changes = {
            r"TEACHERS = \[\n.*?\n\]": f"TEACHERS = {teachers!r}",
            r'Path\("/srv/jupyterhub"\)': f"Path({str(self.folder / 'state')!r})",
            r'Path\("/run/copydesk"\)': f"Path({str(self.folder / 'run')!r})",
            r'"http://127\.0\.0\.1:8000"': repr(self.address),
            r'"http://127\.0\.0\.1:8081"': repr(f"http://127.0.0.1:{self._hub_port}"),
            r"c\.PAMAuthenticator\.allowed_groups = .*": "c.Authenticator.allowed_users = "
            + repr({self.account(name) for name in (self.teacher, *self.students)}),
        }
        if not self._kit:
            changes[r'KIT = "copydesk"'] = 'KIT = ""'
        for old, new in changes.items():
            text, count = re.subn(old, lambda _, new=new: new, text, flags=re.DOTALL if "TEACHERS" in old else 0)
            assert count == 1, f"the hub's configuration has no {old}"
        groups = {name: {"users": [self.account(one) for one in who]} for name, who in self._classes.items()}
        text += (
            f"\nc.ConfigurableHTTPProxy.command = [{str(proxy())!r}]\n"
            f"c.ConfigurableHTTPProxy.api_url = 'http://127.0.0.1:{self._proxy_port}'\n"
            f"c.JupyterHub.load_groups = {groups!r}\n"
            "c.JupyterHub.log_level = 'INFO'\n" + self._more
        )
        (self.folder / "jupyterhub_config.py").write_text(text)

    # running

    def start(self) -> None:
        """Start the hub and wait until it and the service answer."""
        environment = {"PATH": os.environ["PATH"], "HOME": "/root", "LANG": "C.UTF-8"}
        command = [self.python, "-m", "jupyterhub", "-f", str(self.folder / "jupyterhub_config.py")]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                command, stdout=log, stderr=subprocess.STDOUT, env=environment, cwd=self.folder, start_new_session=True
            )
        until = time.monotonic() + 60
        while not (_answers(f"{self.address}/hub/health") and _listens(self.service_port)):
            if self.process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"The hub did not start: {self.log.read_text()[-3000:]}")
            time.sleep(0.1)

    def stop(self) -> None:
        """End the hub and all that it started."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError, subprocess.TimeoutExpired):
                os.killpg(self.process.pid, signal.SIGKILL)  # asked politely, a hub with servers takes half a minute
                self.process.wait(10)
            self.process = None
        for pid in processes_of({pwd.getpwnam(one).pw_uid for one in accounts(self.number)}):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        for pid in _children_in(self.folder):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def close(self) -> None:
        """Stop everything, remove the accounts and the folder."""
        self.stop()
        remove_accounts(self.number)
        shutil.rmtree(self.folder, ignore_errors=True)

    def as_somebody(self, name: str, *command: str, timeout: float = 30) -> subprocess.CompletedProcess[str]:
        """Run a command as an account, in its home, with nothing of this process's environment."""
        person = pwd.getpwnam(self.account(name))
        return subprocess.run(
            command, user=person.pw_uid, group=person.pw_gid, extra_groups=[], cwd=self.home(name), text=True,
            env={"HOME": str(self.home(name)), "PATH": f"{self.site}/bin:/usr/bin:/bin", "LANG": "C.UTF-8"},
            capture_output=True, timeout=timeout,
        )  # fmt: skip

    def start_as(self, name: str, *command: str) -> subprocess.Popen[str]:
        """Start a command as an account and let it run; its output is a pipe, and ``stop`` ends it."""
        person = pwd.getpwnam(self.account(name))
        return subprocess.Popen(
            command, user=person.pw_uid, group=person.pw_gid, extra_groups=[], cwd=self.home(name), text=True,
            env={"HOME": str(self.home(name)), "PATH": f"{self.site}/bin:/usr/bin:/bin"}, stdout=subprocess.PIPE,
        )  # fmt: skip

    def received(self, assignment: str, group: str = "everybody") -> list[str]:
        """The names of the files in the inbox."""
        folder = self.inbox / group / assignment
        return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


def accounts(number: int) -> list[str]:
    """The accounts of the school of one test run."""
    return [one.pw_name for one in pwd.getpwall() if re.fullmatch(f"{PREFIX}{number}[a-z][a-z0-9]*", one.pw_name)]


def left_over() -> set[int]:
    """The numbers of schools that nobody could close: their test run was killed."""
    numbers = {
        int(found[1]) for one in pwd.getpwall() if (found := re.fullmatch(PREFIX + r"(\d+)[a-z].*", one.pw_name))
    }
    return {number for number in numbers if not Path(f"/proc/{number}").exists()}


def remove_accounts(number: int) -> None:
    """Remove the accounts of a school, and what runs as them."""
    for name in accounts(number):
        for pid in processes_of({pwd.getpwnam(name).pw_uid}):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        for _ in range(5):
            if subprocess.run([program("userdel") or "", name], capture_output=True, timeout=30).returncode == 0:
                break
            time.sleep(0.3)
        with contextlib.suppress(KeyError):
            grp.getgrnam(name)
            subprocess.run([program("groupdel") or "", name], capture_output=True, timeout=30)


def processes_of(users: set[int]) -> Iterator[int]:
    """The processes that run as one of these accounts."""
    for path in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if path.stat().st_uid in users:
                yield int(path.name)


def _children_in(folder: Path) -> Iterator[int]:
    """Processes that were started from this school's own folder and are left over, as the proxy may be."""
    for path in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if int(path.name) != os.getpid() and (path / "cwd").readlink() == folder:
                yield int(path.name)


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _answers(address: str) -> bool:
    with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=2):
        return True
    return False
