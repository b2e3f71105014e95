"""A class on a real hub: students mark and hand in, nobody gets at another's work, the picture comes when it may."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import stat
from pathlib import Path
from typing import Any

import pytest
from lab import Notebook
from playwright.sync_api import expect
from school import EXERCISE, LARGEST, LESSON, ROOT, School, processes_of
from student import Kernel, Student

NOTEBOOK = f"copydesk/exercises/{EXERCISE}/{EXERCISE}.ipynb"
CLOSED, OPEN_LATE, OF_10B = "02-who-said-it", "03-heard-from-whom", "04-words-on-the-river"


def journal(assignment: str, student: str = "", *, marks: int = 1) -> bytes:
    """A hand-in as somebody may write it by hand."""
    header = {"v": 1, "journal": f"j-{student}", "assignment": assignment, "edition": 1, "boot": "b", "kit": "0",
              "student": student}  # fmt: skip
    events: list[dict[str, Any]] = [
        {"seq": n, "n": n, "client": "c", "task": "2", "round": 1, "at": "2026-11-24T18:40:03Z", "do": "put",
         "mark": {"id": f"c.{n}", "layer": "artifact", "label": "teaser", "spans": {"text": [[n, n + 1]]}, "attrs": {}}}
        for n in range(1, marks + 1)
    ]  # fmt: skip
    events.append({"seq": marks + 1, "n": 1, "client": "k", "task": "", "round": 1, "at": "2026-11-24T18:41:00Z",
                   "do": "handin"})  # fmt: skip
    return b"".join(json.dumps(row).encode() + b"\n" for row in [header, *events])


@pytest.fixture(scope="session")
def bens(ben: Student) -> Kernel:
    """Ben's exercise, open in a kernel."""
    kernel = ben.notebook(NOTEBOOK)
    said = kernel.run(f"from copydesk import desk; desk.open('{EXERCISE}')")
    assert "Your answers are kept" in said, said
    return kernel


class OnHub(Notebook):
    """A notebook in a student's own server on the hub."""

    def __init__(self, page: Any, school: School, name: str, path: str) -> None:
        super().__init__(page, None, path)  # type: ignore[arg-type]
        self.school, self.name = school, name

    def log_in(self) -> OnHub:
        """Log in by the form and wait for JupyterLab."""
        account = self.school.account(self.name)
        self.page.goto(f"{self.school.address}/hub/login?next=/hub/user-redirect/lab/tree/{self.path}")
        self.page.fill("input#username_input", account)
        self.page.fill("input#password_input", self.school.passwords[self.name])
        self.page.click("input#login_submit")
        self.page.wait_for_function("() => window.jupyterapp && window.jupyterapp.shell", timeout=90000)
        self.page.wait_for_selector(".jp-Notebook", timeout=60000)
        self.idle()
        self.page.evaluate("() => window.jupyterapp.shell.collapseLeft()")
        return self


def test_two_students_mark_and_hand_in_and_each_gets_the_servers_receipt(
    school: School, browser: Any, ben: Student, bens: Kernel
) -> None:
    page = browser.new_context(viewport={"width": 1120, "height": 900}).new_page()
    page.set_default_timeout(20000)
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    note = OnHub(page, school, "ada", NOTEBOOK).log_in()
    note.run_all(4)
    for done, line in enumerate((3, 5), 1):
        note.click_line(2, line)
        note.task(2).locator(".dock button").first.click()
        expect(note.task(2).locator(".m-item")).to_have_count(done)
    note.says(2, "✓ saved")
    form = page.locator(".jp-OutputArea", has=page.locator("button", has_text="Hand in")).last
    expect(form.locator("input[type=text]")).to_have_value(school.account("ada"))
    expect(form.locator("input[type=text]")).to_be_disabled()
    form.locator("button", has_text="Hand in").first.click()
    form.locator("button", has_text="Yes, hand in now").click()
    expect(form).to_contain_text("Your teacher has it: received on")
    expect(form).to_contain_text(f"from {school.account('ada')}")
    shots = ROOT / "test-output"
    shots.mkdir(exist_ok=True)
    page.screenshot(path=shots / "hub-handed-in.png")
    assert all(url.startswith((school.address, "data:", "blob:")) for url in asked), "nothing leaves this machine"
    page.context.close()

    marks = bens.widget("desk.mark('2')")
    for line in (3, 7, 9):
        marks.mark("teaser", *marks.line(line))
    said = bens.run("print(desk.hand_in('ben'))")
    assert "Your teacher has it: received on" in said, said
    assert f"from {school.account('ben')}" in said

    names = school.received(EXERCISE)
    assert [name.split("--")[0] for name in names] == [school.account("ada"), school.account("ben")]
    for name in names:
        file = school.inbox / "everybody" / EXERCISE / name
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        (own,) = school.home(name[len(school.account("")) :].split("--")[0]).glob(
            f"copydesk/exercises/{EXERCISE}/handins/*"
        )
        assert file.read_bytes() == own.read_bytes(), "what the teacher has is what the student has"


def test_what_is_sent_again_is_kept_once_and_more_work_is_a_new_file(school: School) -> None:
    dua = Student(school, "dua")
    dua.log_in()
    first, second = journal(EXERCISE, "dua"), journal(EXERCISE, "dua", marks=2)
    assert [dua.hand_in(EXERCISE, data)[0] for data in (first, first, second)] == [201, 200, 201]
    assert len([name for name in school.received(EXERCISE) if name.startswith(school.account("dua"))]) == 2


def test_when_the_service_is_down_the_work_is_safe_and_the_next_try_brings_it(school: School, bens: Kernel) -> None:
    before = len(school.received(EXERCISE))
    bens.run(
        "import os; kept = os.environ['COPYDESK_SERVICE_URL']\n"
        f"os.environ['COPYDESK_SERVICE_URL'] = 'http://127.0.0.1:{_closed_port()}/services/copydesk/'"
    )
    said = bens.run("form = desk.hand_in(); form.button.click(); form.sure.click(); print(form.message.value)")
    assert "is safe in" in said
    assert "does not answer" in said, said
    assert len(school.received(EXERCISE)) == before
    bens.run(
        "from copydesk.hub.client import the_hub; os.environ['COPYDESK_SERVICE_URL'] = kept\n"
        "form._send.__self__.hub = the_hub()"
    )
    said = bens.run("form.again.click(); print(form.message.value)")
    assert "Your teacher has it" in said, said
    assert len(school.received(EXERCISE)) == before + 1


def test_no_other_account_that_listens_in_the_services_place_is_sent_a_token(school: School, bens: Kernel) -> None:
    port = _closed_port()
    trap = (
        "import socket, sys; s = socket.create_server(('127.0.0.1', int(sys.argv[1]))); s.settimeout(4)\n"
        "print('up', flush=True)\n"
        "try: print(s.accept()[0].recv(1000))\n"
        "except TimeoutError: print('nobody came')"
    )
    squatter = school.start_as("eve", school.python, "-c", trap, str(port))
    assert squatter.stdout is not None
    assert squatter.stdout.readline() == "up\n"
    here = f"http://127.0.0.1:{port}/services/copydesk/"
    said = bens.run(
        "import dataclasses; from copydesk.hub.client import the_hub\n"
        f"print(dataclasses.replace(the_hub(), url={here!r}).picture('{EXERCISE}'))"
    )
    assert "listens where the hub's service should be" in said, said
    assert squatter.communicate(timeout=20)[0] == "nobody came\n"


def _closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


# nobody gets at another's work


def test_no_student_can_look_into_the_inbox_or_a_home_or_another_students_processes(
    school: School, ben: Student
) -> None:
    assignment = school.inbox / "everybody" / EXERCISE
    (victim, *_) = school.received(EXERCISE)
    places = [school.inbox, assignment, assignment / victim, school.home("ben"), school.home("ben") / "copydesk",
              school.inbox / "classes.toml"]  # fmt: skip
    script = (
        "import os, sys\n"
        "for place in sys.argv[1:]:\n"
        "    for act in (os.listdir, open, lambda p: os.link(p, 'mine'), lambda p: os.rename(p, 'mine'),\n"
        "                lambda p: os.unlink(p), lambda p: open(p, 'ab'), lambda p: open(p + '/new', 'xb')):\n"
        "        try:\n"
        "            act(place); print('GOT IN', place, act)\n"
        "        except OSError as error:\n"
        "            assert error.errno in (1, 2, 13, 18, 20, 21), error\n"
        "print('done')"
    )
    tried = school.as_somebody("eve", school.python, "-c", script, *map(str, places))
    assert tried.stdout == "done\n", tried
    uid = school.home("ben").stat().st_uid
    running = [pid for pid in processes_of({uid}) if Path(f"/proc/{pid}/environ").exists()]
    assert running, "Ben's server and kernel"
    peeked = school.as_somebody("eve", "cat", *(f"/proc/{pid}/environ" for pid in running))
    assert "JUPYTERHUB_API_TOKEN" not in peeked.stdout
    commands = school.as_somebody("eve", "cat", *(f"/proc/{pid}/cmdline" for pid in running)).stdout
    assert ben.token not in commands
    runtime = school.folder / "run" / str(uid)
    assert school.as_somebody("eve", "ls", str(runtime)).returncode != 0


def test_another_students_server_is_closed_to_cookies_and_tokens(
    school: School, ben: Student, outsider: Student
) -> None:
    contents = f"{ben.base}/api/contents/copydesk?content=1"
    assert outsider.ask("GET", contents, None, {"Authorization": f"token {outsider.token}"})[0] in (403, 404)
    status, body = outsider.ask("GET", contents)  # with the cookies of one's own login
    assert status == 403, body[:200]
    assert (
        outsider.ask("POST", f"{ben.base}/api/kernels", b"{}", {"Authorization": f"token {outsider.token}"})[0] == 403
    )
    hub = {"Authorization": f"token {outsider.token}"}
    assert outsider.ask("GET", f"/hub/api/users/{ben.account}", None, hub)[0] in (403, 404)
    assert outsider.ask("DELETE", f"/hub/api/users/{ben.account}/server", None, hub)[0] in (403, 404)
    assert outsider.ask("POST", f"/hub/api/users/{ben.account}/tokens", b"{}", hub)[0] in (403, 404)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"])
def test_nothing_that_was_handed_in_can_be_listed_read_replaced_or_taken_back(
    school: School, outsider: Student, method: str
) -> None:
    before = {name: (school.inbox / "everybody" / EXERCISE / name).read_bytes() for name in school.received(EXERCISE)}
    (victim, *_) = before
    token = {"Authorization": f"token {outsider.token}"}
    below = ("", EXERCISE, f"{EXERCISE}/", f"{EXERCISE}/{victim}", victim, victim[:-6])
    for path in ("", "handins", "classes.toml", "pictures/", "inbox", *(f"handins/{name}" for name in below)):
        status, body = outsider.ask(method, f"/services/copydesk/{path}", None, token)
        assert status in (403, 404, 405), (method, path, status)
        assert b"teaser" not in body
    assert before == {
        name: (school.inbox / "everybody" / EXERCISE / name).read_bytes() for name in school.received(EXERCISE)
    }


def test_the_name_is_the_tokens_whatever_the_student_writes(school: School) -> None:
    fay = Student(school, "fay")
    fay.log_in()
    before = school.received(EXERCISE)
    victim = school.account("ada")
    forged = {"Authorization": f"token {fay.token}", "X-Forwarded-User": victim, "X-Student": victim,
              "JUPYTERHUB_USER": victim}  # fmt: skip
    path = f"/services/copydesk/handins/{EXERCISE}?user={victim}&student={victim}&name={victim}"
    status, body = fay.ask("POST", path, journal(EXERCISE, victim), forged)
    assert status == 201
    assert json.loads(body)["student"] == school.account("fay")
    (new,) = set(school.received(EXERCISE)) - set(before)
    assert new.startswith(f"{school.account('fay')}--")


@pytest.mark.parametrize(
    "name",
    ["../../../../tmp/x", "..%2F..%2Fx", "%2e%2e%2f%2e%2e%2fx", "..", ".", "/etc/passwd", f"{EXERCISE}%00",
     f"{EXERCISE}%0a", f"{EXERCISE}/../{EXERCISE}/x", "ünicode", "a" * 300, "never-heard-of"],
)  # fmt: skip
def test_names_that_are_paths_or_unknown_go_nowhere(school: School, name: str) -> None:
    fay = Student(school, "fay")
    fay.token = _token_of(school, "fay")
    before = sorted(school.inbox.rglob("*"))
    with socket.create_connection(("127.0.0.1", school.port), 10) as line:  # as it stands, with no client's tidying
        data = journal(EXERCISE)
        head = f"POST /services/copydesk/handins/{name} HTTP/1.1\r\nHost: x\r\nAuthorization: token {fay.token}\r\n"
        line.sendall(f"{head}Content-Length: {len(data)}\r\nConnection: close\r\n\r\n".encode() + data)
        status = int(line.recv(100).split()[1])
    assert status in (400, 403, 404, 429), status
    assert sorted(school.inbox.rglob("*")) == before


_tokens: dict[str, str] = {}


def _token_of(school: School, name: str) -> str:
    if name not in _tokens:
        one = Student(school, name)
        one.log_in()
        _tokens[name] = one.token
    return _tokens[name]


def test_who_has_no_students_token_hands_nothing_in(school: School, outsider: Student) -> None:
    before = school.received(EXERCISE)
    data = journal(EXERCISE)
    tokens = ["", "x", "token", outsider.token[:-1], outsider.token.swapcase()]
    uid = school.home("prof").stat().st_uid
    for pid in processes_of({uid}):  # the service's own token, as only root and the teacher can read it
        variables = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
        tokens += [x.split(b"=", 1)[1].decode() for x in variables if x.startswith(b"JUPYTERHUB_API_TOKEN=")]
    assert len(tokens) == 6
    made = outsider.api(
        "POST", f"/hub/api/users/{outsider.account}/tokens", {"scopes": ["read:users:name!user"], "note": "weak"}
    )
    for token in [*tokens, made["token"]]:
        assert outsider.hand_in(EXERCISE, data, token)[0] == 403, token
    assert outsider.ask("POST", f"/services/copydesk/handins/{EXERCISE}?token={outsider.token}", data)[0] == 403
    assert outsider.ask("POST", f"/services/copydesk/handins/{EXERCISE}", data)[0] == 403, "a login's cookies alone"
    assert school.received(EXERCISE) == before


def test_links_in_a_students_home_lead_the_hub_nowhere(school: School) -> None:
    aim = school.home("ben") / "planted"
    assert school.as_somebody("eve", "ln", "-s", str(aim), "copydesk").returncode == 0
    eve = Student(school, "eve")
    eve.log_in()
    eve.start()
    assert not aim.exists()
    assert stat.S_IMODE(school.home("eve").stat().st_mode) == 0o700
    assert "could not be laid into" in school.log.read_text()
    eve.api("DELETE", f"/hub/api/users/{eve.account}/server")


def test_what_is_no_hand_in_of_the_exercise_is_refused_in_a_sentence(school: School) -> None:
    cem = Student(school, "cem")
    cem.log_in()
    for data, part in (
        (b"", "empty"),
        (b"PK\x03\x04", "zip"),
        (b"{}\n", "not the first line"),
        (journal(OF_10B), f"answers {OF_10B}, not"),
        (journal(EXERCISE).replace(b'"student": ""', b'"x": ""'), "part of a journal"),
        (b"[" * 100_000, "not the start"),
        (journal("\ud800\nERROR forged line"), "answers \ud800\nERROR forged line, not"),
        (journal(EXERCISE).replace(b'"seq": 1,', b'"seq": 1e999,'), "line 2"),
    ):
        status, body = cem.hand_in(EXERCISE, data)
        assert status == 422, (data[:50], status, body)
        assert part in body["sentence"], body
        assert body["mend"]
    assert not [name for name in school.received(EXERCISE) if name.startswith(school.account("cem"))]
    assert "\nERROR forged line" not in school.log.read_text()


def test_a_class_hands_in_what_is_its_own_and_the_others_do_not(school: School, outsider: Student) -> None:
    cem = Student(school, "cem")
    cem.token = _token_of(school, "cem")
    assert cem.hand_in(OF_10B, journal(OF_10B))[0] == 201
    assert [name.split("--")[0] for name in school.received(OF_10B, "10b")] == [school.account("cem")]
    status, body = outsider.hand_in(OF_10B, journal(OF_10B))
    assert status == 404, body
    assert "takes no hand-ins of this exercise" in body["sentence"], body


def test_after_the_due_time_it_is_refused_or_taken_as_late_by_the_servers_clock(school: School) -> None:
    dua = Student(school, "dua")
    dua.token = _token_of(school, "dua")
    early = journal(CLOSED).replace(b"2026-11-24", b"2025-12-24")  # the student's own clock is not asked
    status, body = dua.hand_in(CLOSED, early)
    assert status == 409, body
    assert "It was due on 1 January 2026" in body["sentence"], body
    assert school.received(CLOSED) == []
    status, body = dua.hand_in(OPEN_LATE, journal(OPEN_LATE))
    assert status == 201, body
    assert body["late"] is True, body
    assert [name.endswith("--late.jsonl") for name in school.received(OPEN_LATE)] == [True]


def test_the_teacher_moves_the_due_time_and_it_holds_at_once(school: School, bens: Kernel) -> None:
    plan = (school.inbox / "classes.toml").read_text()
    try:
        school.write_plan(plan.replace(f"{EXERCISE} = {{}}", f'{EXERCISE} = {{ due = "2026-01-01 12:00 UTC" }}'))
        before = school.received(EXERCISE)
        said = bens.run("form = desk.hand_in(); form.button.click(); form.sure.click(); print(form.message.value)")
        assert "is safe in" in said
        assert "It was due on" in said, said
        assert school.received(EXERCISE) == before
        school.write_plan("this is no plan")
        said = bens.run("form.again.click(); print(form.message.value)")
        assert "It was due on" in said, "a plan that cannot be read leaves the last one standing"
    finally:
        school.write_plan(plan)
    said = bens.run("form.again.click(); print(form.message.value)")
    assert "Your teacher has it" in said, said


def test_what_is_too_large_is_refused_and_leaves_nothing(school: School, outsider: Student) -> None:
    before = sorted(school.inbox.rglob("*"))
    status, body = outsider.hand_in(EXERCISE, journal(EXERCISE) + b" " * LARGEST)
    assert status == 413, body
    assert "larger than 0.2 MB" in body["sentence"], body
    for head, sent in (
        ("Content-Length: 90000000000", b"x" * 1000),
        ("Content-Length: " + "9" * 5000, b"x" * 1000),
        ("Content-Length: much", b"x" * 1000),
        ("Transfer-Encoding: chunked", b"10000\r\n" + b"x" * 65536 + b"\r\n"),
    ):
        with socket.create_connection(("127.0.0.1", school.service_port), 10) as line:
            line.sendall(
                f"POST /services/copydesk/handins/{EXERCISE} HTTP/1.1\r\nHost: x\r\n"
                f"Authorization: token {outsider.token}\r\n{head}\r\n\r\n".encode()
            )
            answer = b""
            with contextlib.suppress(OSError):
                for _ in range(100):  # 6.5 MB at most: the line is cut long before
                    line.sendall(sent)
            with contextlib.suppress(OSError):
                answer = line.recv(1000)
            assert not answer.startswith(b"HTTP/1.1 2"), answer
    assert sorted(school.inbox.rglob("*")) == before


def test_who_asks_too_often_is_told_to_wait_and_the_others_are_not(school: School, ben: Student) -> None:
    fay = Student(school, "fay")
    fay.token = _token_of(school, "fay")
    for _ in range(11):
        status, body = fay.hand_in(EXERCISE, b"")
    assert status == 429, body
    assert "Try again in" in body["mend"], body
    assert ben.picture(EXERCISE)[0] != 429


# the class's picture


def test_the_teacher_collects_the_inbox_and_the_picture_comes_only_when_it_may(
    school: School, ben: Student, bens: Kernel, outsider: Student
) -> None:
    assert outsider.picture(EXERCISE)[0] == 403, "nothing handed in"
    assert ben.picture(EXERCISE)[0] == 404, "handed in, and not released"
    assert "has not released the class's picture" in bens.run("print(desk.class_view('2'))")

    said = _teacher(school, "collect", str(school.inbox / "everybody"), "--assignment", f"solutions/{EXERCISE}", "--to",
                    "class")  # fmt: skip
    assert f"Handed in more than once; the latest counts: {school.account('ben')}" in said
    index = json.loads((school.home("prof") / "class" / EXERCISE / "collected.json").read_text())
    assert {one["student"] for one in index["handins"]} >= {school.account("ada"), school.account("ben")}
    assert all(one["sender"]["platform"] == "hub" for one in index["handins"])
    said = _teacher(school, "report", f"solutions/{EXERCISE}", "--class", "class", "--release",
                    str(school.inbox / "everybody"))  # fmt: skip
    assert "released" in said

    status, body = ben.picture(EXERCISE)
    assert status == 200, body
    assert "2" in body["tasks"]
    assert school.account("ada") not in json.dumps(body), "no names"
    assert outsider.picture(EXERCISE)[0] == 403, "released, and still nothing handed in"
    bens.run("from copydesk.desk import fetched; fetched._asked.clear()")
    assert "your class: 4 students" in bens.run("print(repr(desk.class_view('2')))")
    marks = bens.widget("desk.mark('2')")
    marks.tell({"t": "ask", "client": marks.client, "what": "class"})
    overlay = marks.hear("overlay", "fault")
    assert overlay["t"] == "overlay", overlay
    assert overlay["annotations"], overlay

    (school.inbox / "everybody" / EXERCISE / "class-picture.json").unlink()
    assert ben.picture(EXERCISE)[0] == 404, "taken back"


def test_a_class_votes_looks_talks_and_votes_again(school: School, ben: Student) -> None:
    kernel = ben.notebook(f"copydesk/notebooks/{LESSON}.ipynb")
    kernel.run(f"from copydesk import desk; desk.open('{LESSON}')")

    def vote(task: str, option: str) -> None:
        page = kernel.widget(f"desk.choose('{task}')")
        page.op(do="answer", key="choice", value=option)
        page.op(do="commit")
        assert "Your teacher has it" in kernel.run("print(desk.hand_in('ben'))")

    def show_the_class() -> None:
        inbox = str(school.inbox / "everybody")
        _teacher(school, "collect", inbox, "--assignment", LESSON, "--to", "class")
        said = _teacher(school, "report", LESSON, "--class", "class", "--release", inbox)
        assert "Only one student is in it: without names too, they can tell whose answers are whose." in said

    def times(task: str) -> list[str]:
        status, body = ben.picture(LESSON)
        assert status == 200, body
        return list(body["tasks"].get(task, {"views": ()})["views"])

    vote("2", "office")
    show_the_class()
    assert times("2") == [""]
    assert times("7") == ["first vote"], "what the second vote will be held against"
    assert "your class" in kernel.run("print(repr(desk.class_view('2')))")
    other = Student(school, "dua")
    other.token = _token_of(school, "dua")
    assert other.picture(LESSON)[0] == 403, "dua has not voted"
    vote("7", "cannot")
    show_the_class()
    assert times("7") == ["first vote", "second vote"]


def _teacher(school: School, *arguments: str) -> str:
    """Run the command as the teacher, who has the solutions."""
    home = school.home("prof")
    if not (home / "solutions").exists():
        shutil.copytree(ROOT / "solutions" / EXERCISE, home / "solutions" / EXERCISE)
        shutil.copytree(
            ROOT / "data/articles/alder-street-limes", home / "solutions" / EXERCISE / "articles/alder-street-limes"
        )
        person = home.stat()
        for path in [home / "solutions", *(home / "solutions").rglob("*")]:
            os.chown(path, person.st_uid, person.st_gid)
    ran = school.as_somebody("prof", school.python, "-m", "copydesk.cli", *arguments)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout
