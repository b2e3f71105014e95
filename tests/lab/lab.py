"""A JupyterLab of one's own for tests, and a page in it: started once, driven as a student would."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from playwright.sync_api import expect

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "for-tests-on-this-machine-only"
Shots = Callable[[Any, str], None]  # takes a picture of a place of the page, under a name
KIT = ("notebooks", "data", "exercises", "solutions", "instructor")


def free_port() -> int:
    """A port on which nobody listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Lab:
    """JupyterLab over a copy of the kit's lessons, so that what the tests mark is in no one's way."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "kit"
        self.home.mkdir(parents=True)
        for name in KIT:
            if (ROOT / name).is_dir():
                ignore = shutil.ignore_patterns("answers", "handins", ".ipynb_checkpoints")
                shutil.copytree(ROOT / name, self.home / name, ignore=ignore)
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        own = {
            name: str(folder / name.lower())
            for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")
        }
        settings = folder / "settings"
        for plugin, body in {
            "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
            "docmanager-extension/plugin": {"autosave": False},
        }.items():
            file = settings / "@jupyterlab" / f"{plugin}.jupyterlab-settings"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(body))
        self.log = folder / "lab.log"
        command = [
            sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root", "--ServerApp.ip=127.0.0.1",
            f"--ServerApp.port={self.port}", "--ServerApp.port_retries=0", f"--IdentityProvider.token={TOKEN}",
            f"--ServerApp.root_dir={self.home}", "--LabApp.expose_app_in_browser=True",
            f"--LabApp.user_settings_dir={settings}", f"--LabApp.workspaces_dir={folder / 'workspaces'}",
        ]  # fmt: skip
        environment = {**os.environ, **own, "PYTHONPATH": str(ROOT), "IPYTHONDIR": str(folder / "ipython")}
        environment.pop("COPYDESK_HOME", None)
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                command, stdout=log, stderr=subprocess.STDOUT, env=environment, cwd=self.home
            )
        self._wait()

    def _wait(self) -> None:
        for _ in range(240):
            if self.process.poll() is not None:
                raise RuntimeError(f"JupyterLab stopped: {self.log.read_text()[-2000:]}")
            with suppress(OSError), urllib.request.urlopen(f"{self.address}/api", timeout=2):
                return
            time.sleep(0.25)
        raise RuntimeError("JupyterLab did not answer within a minute.")

    def stop(self) -> None:
        """End the server and its kernels."""
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def forget(self) -> None:
        """Shut all kernels down and delete what students did, so that the next test starts afresh."""
        for kernel in json.loads(self._api("GET", "/api/sessions")):
            with suppress(urllib.error.HTTPError):  # it may have ended by itself
                self._api("DELETE", f"/api/sessions/{kernel['id']}")
        for name in ("answers", "handins"):
            for path in [*self.home.glob(name), *self.home.glob(f"exercises/*/{name}")]:
                shutil.rmtree(path)

    def _api(self, method: str, path: str) -> bytes:
        request = urllib.request.Request(
            self.address + path, method=method, headers={"Authorization": f"token {TOKEN}"}
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            return bytes(answer.read())

    def events(self, assignment: str, home: str = "") -> list[dict[str, Any]]:
        """All events of an assignment's journal, as they stand on the disk, headers left out."""
        out = []
        for file in sorted((self.home / home / "answers" / assignment).glob("*.jsonl")):
            rows = [json.loads(row) for row in file.read_text(encoding="utf-8").splitlines()]
            out += [row for row in rows if "seq" in row]
        return sorted(out, key=lambda event: event["seq"])


class Notebook:
    """A notebook that is open in a page of JupyterLab."""

    def __init__(self, page: Any, lab: Lab, path: str) -> None:
        self.page, self.lab, self.path = page, lab, path

    def open(self, *, dark: bool = False) -> Notebook:
        """Open the notebook with an empty workspace and wait for its kernel."""
        self.page.goto(f"{self.lab.address}/lab/tree/{self.path}?reset&token={TOKEN}")
        self.page.wait_for_function("() => window.jupyterapp && window.jupyterapp.shell", timeout=60000)
        self.page.wait_for_selector(".jp-Notebook", timeout=60000)
        self.idle()
        self.theme(dark=dark)
        self.page.evaluate("() => window.jupyterapp.shell.collapseLeft()")
        return self

    def theme(self, *, dark: bool) -> None:
        """Switch to JupyterLab's dark or light theme: said each time, since JupyterLab remembers the last one."""
        name = "JupyterLab Dark" if dark else "JupyterLab Light"
        self.page.evaluate("t => window.jupyterapp.commands.execute('apputils:change-theme', {theme: t})", name)
        self.page.wait_for_function("d => document.body.dataset.jpThemeLight === d", arg=str(not dark).lower())

    def idle(self, timeout: int = 60000) -> None:
        """Wait until the kernel has nothing to do."""
        self.page.wait_for_function(
            """() => { const w = window.jupyterapp.shell.currentWidget;
                const k = w && w.sessionContext && w.sessionContext.session && w.sessionContext.session.kernel;
                return !!k && k.status === 'idle' && k.connectionStatus === 'connected'; }""",
            timeout=timeout,
        )

    def command(self, name: str) -> None:
        """Run one of JupyterLab's commands."""
        self.page.evaluate("name => { window.jupyterapp.commands.execute(name); }", name)

    def run_all(self, widgets: int) -> None:
        """Run all cells and wait until so many annotators stand on the page."""
        self.command("notebook:run-all-cells")
        self.page.wait_for_function(
            "n => document.querySelectorAll('.copydesk').length >= n", arg=widgets, timeout=60000
        )

    def restart_kernel(self) -> None:
        """Kill the kernel, as a crash would, and start it again."""
        self.page.evaluate("() => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.restart()")

    def task(self, number: int) -> Any:
        """The annotator of the task that has this number on the screen."""
        return self.page.locator(".copydesk").filter(has=self.page.locator(".head h2", has_text=f"{number} · ")).first

    def says(self, number: int, words: str, timeout: int = 20000) -> None:
        """Wait until the saved sign of a task says this."""
        expect(self.task(number).locator(".saved")).to_contain_text(words, timeout=timeout)

    def click_line(self, number: int, line: int) -> None:
        """Click the number in front of a line, as one does for an artifact."""
        self.task(number).locator(f'.ln[data-line="{line}"] .no').click()

    def drag(self, number: int, words: str, line: int | None = None) -> None:
        """Select words of a task's article with the mouse: where they first stand, or in the line that is named."""
        paper = self.task(number).locator(".paper")
        paper.scroll_into_view_if_needed()
        first, last = paper.evaluate(
            """async (paper, [words, line]) => {
                const rows = [...paper.querySelectorAll(line ? `.ln[data-line="${line}"] .tx` : '.tx')]
                    .filter((row) => row.textContent.includes(words));
                if (!rows.length) throw new Error('not in the article: ' + words);
                const row = rows[0], at = row.textContent.indexOf(words);
                row.scrollIntoView({ block: 'center' });
                // screens above may still grow while the notebook starts: aim when the row has stood still for a while
                for (let top = NaN, still = 0; still < 15; ) {
                    await new Promise(requestAnimationFrame);
                    const now = row.getBoundingClientRect().top;
                    still = now === top ? still + 1 : 0;
                    top = now;
                }
                const walk = document.createTreeWalker(row, NodeFilter.SHOW_TEXT), nodes = [];
                let start = 0;
                for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                    nodes.push([node, start]);
                    start += node.length;
                }
                const box = (offset) => {
                    const [node, start] = nodes.filter(([, begin]) => begin <= offset).at(-1);
                    const range = document.createRange();
                    range.setStart(node, offset - start); range.setEnd(node, offset - start + 1);
                    return range.getBoundingClientRect();
                };
                const a = box(at), b = box(at + words.length - 1);
                return [[a.left + 1, a.top + a.height / 2], [b.right - 1, b.top + b.height / 2]];
            }""",
            [words, line],
        )
        self.page.mouse.move(*first)
        self.page.mouse.down()
        self.page.mouse.move((first[0] + last[0]) / 2, (first[1] + last[1]) / 2, steps=4)
        self.page.mouse.move(*last, steps=4)
        self.page.mouse.up()

    def button(self, number: int, name: str) -> Any:
        """A button of a task by the start of its words."""
        return self.task(number).locator("button", has_text=name).first
