"""An article as one file: what is packed, what is left out, and how little of a file that arrives is believed."""

from __future__ import annotations

import json
import shutil
import stat
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from copydesk.classroom.articles.check import check_article
from copydesk.classroom.travel.receive import receive_article
from copydesk.classroom.travel.share import share_article
from copydesk.cli import main
from copydesk.errors import CopydeskError
from copydesk.kit import kit_files, kit_root

SLUG = "later-school-bell"
MANIFEST = f"{SLUG}/copydesk-article.json"
Files = dict[str, bytes]


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A teacher's own article: a copy of one of the kit's, with a draft and a journal of its corrections."""
    folder = tmp_path / "mine" / SLUG
    shutil.copytree(kit_root() / "data" / "articles" / SLUG, folder)
    facts = (folder / "article.toml").read_text(encoding="utf-8").replace("invented = true", "invented = false")
    (folder / "article.toml").write_text(facts, encoding="utf-8")
    shutil.copyfile(folder / "gold.json", folder / "draft.json")
    (folder / "answers" / "draft-x").mkdir(parents=True)
    (folder / "answers" / "draft-x" / "a.jsonl").write_text("{}\n", encoding="utf-8")
    return folder


def contents(file: Path) -> Files:
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(file: Path, files: Files, listed: bool = True) -> Path:
    """A zip of these files; with ``listed``, its list says the truth about them."""
    if listed:
        manifest = json.loads(files[MANIFEST])
        for name in manifest["files"]:
            data = files[f"{SLUG}/{name}"]
            manifest["files"][name] = {"bytes": len(data), "sha256": sha256(data).hexdigest()}
        manifest["sha256"] = manifest["files"]["article.txt"]["sha256"]
        files = {**files, MANIFEST: json.dumps(manifest).encode()}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return file


def test_a_shared_article_arrives_as_it_was(mine: Path, tmp_path: Path) -> None:
    made = share_article(mine, tmp_path / "a.zip")
    got = receive_article(made.file, tmp_path / "theirs")
    assert got.told == ()
    same = {path.relative_to(mine).as_posix() for path in mine.rglob("*") if path.is_file()} - {
        "answers/draft-x/a.jsonl"
    }
    assert set(got.files) == same
    for name in same - {"page.html"}:
        assert (got.folder / name).read_bytes() == (mine / name).read_bytes(), name
    assert check_article(got.folder) == []
    assert [path.name for path in (tmp_path / "theirs").iterdir()] == [SLUG]


def test_sharing_it_twice_gives_the_same_file_and_overwrites_no_other(mine: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.zip"
    first = share_article(mine, out).file.read_bytes()
    assert share_article(mine, out).file.read_bytes() == first
    (mine / "draft.json").unlink()
    with pytest.raises(CopydeskError, match=r"a\.zip exists already\. Give another name"):
        share_article(mine, out)
    assert out.read_bytes() == first


def test_without_its_key_nothing_is_in_it_that_a_blind_reader_may_not_see(mine: Path, tmp_path: Path) -> None:
    made = share_article(mine, tmp_path / "blind.zip", key=False)
    files = contents(made.file)
    assert set(files) == {MANIFEST, f"{SLUG}/article.txt", f"{SLUG}/article.toml"}
    facts = files[f"{SLUG}/article.toml"].decode()
    assert "date_note" not in facts
    assert "Sennholt Record" in facts
    gold = json.loads((mine / "gold.json").read_text(encoding="utf-8"))["annotations"]
    everything = b"".join(files.values()).decode()
    assert not [a["rationale"] for a in gold if a["rationale"] in everything]
    assert receive_article(made.file, tmp_path / "theirs").files == ("article.toml", "article.txt")


def test_copyright_is_said_once_and_only_of_a_story_by_others(mine: Path, tmp_path: Path) -> None:
    ran = CliRunner().invoke(main, ["article", "share", str(mine), "--out", str(tmp_path / "a.zip")])
    assert ran.exit_code == 0, ran.output
    assert ran.output.count("belongs to whoever published it") == 1
    assert "copydesk article receive a.zip" in ran.output
    ran = CliRunner().invoke(main, ["article", "share", SLUG, "--out", str(tmp_path / "b.zip"), "--without-key"])
    assert ran.exit_code == 0, ran.output
    assert "belongs" not in ran.output
    assert "no gold, no draft, no passes and no page" in ran.output


def test_an_article_that_is_there_stays_and_another_name_is_offered(mine: Path, tmp_path: Path) -> None:
    file, there = share_article(mine, tmp_path / "a.zip").file, tmp_path / "theirs"
    (there / SLUG).mkdir(parents=True)
    (there / f"{SLUG}-2").mkdir()
    told = CliRunner().invoke(main, ["article", "receive", str(file), "--to", str(there)])
    assert told.exit_code == 1
    assert f"exists already, and stays as it is. Receive it as --slug {SLUG}-3." in told.stderr
    assert not any((there / SLUG).iterdir())
    told = CliRunner().invoke(main, ["article", "receive", str(file), "--to", str(there), "--slug", f"{SLUG}-3"])
    assert told.exit_code == 0, told.output
    assert (there / f"{SLUG}-3" / "gold.json").is_file()


def test_a_page_that_runs_or_loads_something_is_made_safe_on_both_sides(mine: Path, tmp_path: Path) -> None:
    page = (mine / "page.html").read_text(encoding="utf-8")
    bad = (
        '<script>alert(1)</script><img src="https://far.example/x.png" onerror="go()"><a href="java\nscript:go()">x</a>'
    )
    page = page.replace("<head>", '<head><meta charset="iso-8859-1">')
    (mine / "page.html").write_text(page.replace("</body>", bad.replace(">x<", "><") + "</body>"), encoding="utf-8")
    sent = contents(share_article(mine, tmp_path / "a.zip").file)
    assert not any(word in sent[f"{SLUG}/page.html"] for word in (b"alert", b"far.example", b"onerror", b"go()"))
    raw = {**sent, f"{SLUG}/page.html": (mine / "page.html").read_bytes()}
    got = receive_article(pack(tmp_path / "b.zip", raw), tmp_path / "theirs")
    kept = (got.folder / "page.html").read_text(encoding="utf-8")
    assert not any(word in kept for word in ("alert", "far.example", "onerror", "go()"))
    assert "Content-Security-Policy" in kept
    assert kept.lower().count("charset=") == 1
    assert 'charset="utf-8"' in kept
    assert 'data-artifact="teaser"' in kept
    assert check_article(got.folder) == []


def test_what_is_not_on_the_list_is_left_out_and_told(mine: Path, tmp_path: Path) -> None:
    files = contents(share_article(mine, tmp_path / "a.zip").file)
    extra = {f"{SLUG}/notes.docx": b"x", "elsewhere.py": b"x", "__MACOSX/._a": b"x", f"{SLUG}/.DS_Store": b"x"}
    got = receive_article(pack(tmp_path / "b.zip", {**files, **extra}), tmp_path / "theirs")
    assert got.told == tuple(
        f"{name} in the file is no part of the article; it was left out." for name in ("elsewhere.py", "notes.docx")
    )
    assert not {"notes.docx", "elsewhere.py"} & {path.name for path in tmp_path.joinpath("theirs").rglob("*")}


def test_a_page_of_another_text_is_told(mine: Path, tmp_path: Path) -> None:
    files = contents(share_article(mine, tmp_path / "a.zip").file)
    files[f"{SLUG}/page.html"] = b"<p>Another story.</p>"
    got = receive_article(pack(tmp_path / "b.zip", files), tmp_path / "theirs")
    assert got.told == ("The text is not what a scraper leaves of its page. Ask which one counts.",)


def test_an_article_that_arrives_is_never_handed_out_with_its_key(mine: Path, tmp_path: Path) -> None:
    facts = (mine / "article.toml").read_text(encoding="utf-8").replace('use = "exercise"', 'use = "lesson"')
    (mine / "article.toml").write_text(facts, encoding="utf-8")
    got = receive_article(share_article(mine, tmp_path / "a.zip").file, tmp_path / "kit" / "data" / "articles")
    assert got.article.meta["use"] == "exercise"
    assert got.told == ("It is kept as an article for exercises, so that no pack hands out its key.",)
    assert list(kit_files(tmp_path / "kit")) == []


def test_an_agreement_figure_is_never_taken_on_trust(mine: Path, tmp_path: Path) -> None:
    files = contents(share_article(mine, tmp_path / "a.zip").file)
    files[f"{SLUG}/agreement.json"] = b'{"artifact": {"alpha": 1.0}}'
    got = receive_article(pack(tmp_path / "b.zip", files), tmp_path / "theirs")
    assert got.told == ("The agreement of its passes was computed anew; the one in the file was another.",)
    assert (got.folder / "agreement.json").read_bytes() == (mine / "agreement.json").read_bytes()


def changed(name: str, change: Callable[[Any], object]) -> Callable[[Files], Files]:
    """Files of which one JSON file is changed."""

    def change_it(files: Files) -> Files:
        obj = json.loads(files[f"{SLUG}/{name}"])
        change(obj)
        return {**files, f"{SLUG}/{name}": json.dumps(obj).encode()}

    return change_it


def without(name: str) -> Callable[[Files], Files]:
    return lambda files: {key: data for key, data in files.items() if key != f"{SLUG}/{name}"}


def plus(name: str, data: bytes) -> Callable[[Files], Files]:
    return lambda files: {**files, name: data}


DEEP = b"[" * 100_000
# What comes, whether its list was made anew for it, and what is said.
HOSTILE: dict[str, tuple[Callable[[Files], Files], bool, str]] = {
    "a way out": (plus("../../evil.txt", b"x"), False, "would be written outside of the article's folder"),
    "a way out of Windows": (plus(f"{SLUG}\\..\\evil.txt", b"x"), False, "would be written outside"),
    "an absolute name": (plus("/etc/evil", b"x"), False, "would be written outside"),
    "a drive": (plus("C:evil", b"x"), False, "would be written outside"),
    "no list": (without("copydesk-article.json"), False, "holds no copydesk-article.json"),
    "two lists": (plus("other/copydesk-article.json", b"{}"), False, "holds more than one copydesk-article.json"),
    "a list that is none": (plus(MANIFEST, b"[]"), False, "is no list of an article's files"),
    "a torn list": (plus(MANIFEST, b'{"copydesk-ar'), False, "copydesk-article.json is not JSON"),
    "a bottomless list": (plus(MANIFEST, DEEP), False, "copydesk-article.json is not JSON"),
    "a later form": (
        changed("copydesk-article.json", lambda m: m.update({"copydesk-article": 9})), False, "Update copydesk"
    ),
    "a bad slug": (changed("copydesk-article.json", lambda m: m.update(slug="../up")), False, "'../up' is no slug"),
    "a program listed": (
        changed("copydesk-article.json", lambda m: m["files"].update({"run.py": {"bytes": 1, "sha256": ""}})),
        False,
        "lists 'run.py', which is no part of an article",
    ),
    "a folder in passes": (
        changed("copydesk-article.json", lambda m: m["files"].update({"passes/../x.json": {"bytes": 1}})),
        False,
        "which is no part of an article",
    ),
    "a size below nothing": (
        changed("copydesk-article.json", lambda m: m["files"]["gold.json"].update(bytes=-1)), False, "has no size"
    ),
    "more than fits": (
        changed("copydesk-article.json", lambda m: m["files"]["gold.json"].update(bytes=10**9)),
        False,
        "would be more than 20,000,000 bytes",
    ),
    "a file gone": (without("gold.json"), False, "gold.json is on its list, but not in it"),
    "a changed file": (plus(f"{SLUG}/draft.json", b"{}"), False, "draft.json is not what was packed"),
    "a file that swells": (plus(f"{SLUG}/draft.json", b" " * 3_000_000), False, "is larger than its list says"),
    "marks of another text": (
        changed("gold.json", lambda g: g.update(sha256="0" * 64)), True, "gold.json was made for another version"
    ),
    "a mark behind the text": (
        changed("gold.json", lambda g: g["annotations"][0]["spans"].update(text=[[9, 99_999]])), True, "gold.json: ann"
    ),
    "an unknown label": (
        changed("gold.json", lambda g: g["annotations"][0].update(label="slant")),
        True,
        "gold.json, art-1: the label 'slant' is none of the codebook",
    ),
    "an unknown other reading": (
        changed("gold.json", lambda g: g["annotations"][0].update(also_ok=[{"label": 7}])), True, "none of the code"
    ),
    "bottomless marks": (plus(f"{SLUG}/draft.json", DEEP), True, "draft.json, line 1: this is not JSON"),
    "no text": (plus(f"{SLUG}/article.txt", b"\xff\xfe"), True, "article.txt, byte 0: this is not UTF-8"),
    "Windows line ends": (plus(f"{SLUG}/article.txt", b"a\r\nb"), True, "line 1: a Windows line end"),
    "torn facts": (plus(f"{SLUG}/article.toml", b"headline = ="), True, "article.toml cannot be read"),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_is_unsound_is_one_sentence_and_leaves_nothing_behind(
    mine: Path, tmp_path: Path, name: str
) -> None:
    change, listed, told = HOSTILE[name]
    file = pack(tmp_path / "b.zip", change(contents(share_article(mine, tmp_path / "a.zip").file)), listed)
    before = set(tmp_path.rglob("*"))
    ran = CliRunner().invoke(main, ["article", "receive", str(file), "--to", str(tmp_path / "theirs")])
    assert ran.exit_code == 1, ran.output
    assert told in ran.stderr
    assert "b.zip" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1
    assert set(tmp_path.rglob("*")) == before


def test_a_link_in_the_file_is_refused(mine: Path, tmp_path: Path) -> None:
    share_article(mine, tmp_path / "a.zip")
    link = zipfile.ZipInfo(f"{SLUG}/page.html")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "a.zip", "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(CopydeskError, match="is a link to another file"):
        receive_article(tmp_path / "a.zip", tmp_path / "theirs")


@pytest.mark.parametrize("twice", [f"{SLUG}/gold.json", f"{SLUG}/GOLD.json"])
def test_a_file_that_stands_twice_is_refused(mine: Path, tmp_path: Path, twice: str) -> None:
    files = contents(share_article(mine, tmp_path / "a.zip").file)
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
        if twice in files:
            with pytest.warns(UserWarning, match="Duplicate name"):
                archive.writestr(twice, b"{}")
        else:
            archive.writestr(twice, b"{}")
    with pytest.raises(CopydeskError, match="is in it twice"):
        receive_article(tmp_path / "b.zip", tmp_path / "theirs")


@pytest.mark.parametrize("cut", [0, 1, 100, 5_000, -1, -30])
def test_a_torn_file_is_told(mine: Path, tmp_path: Path, cut: int) -> None:
    file = share_article(mine, tmp_path / "a.zip").file
    file.write_bytes(file.read_bytes()[:cut])
    with pytest.raises(CopydeskError, match="is no shared article, or is damaged"):
        receive_article(file, tmp_path / "theirs")


def test_any_flipped_byte_is_told_or_changes_nothing(mine: Path, tmp_path: Path) -> None:
    whole = share_article(mine, tmp_path / "a.zip").file.read_bytes()
    sound = {
        path.name: path.read_bytes() for path in receive_article(tmp_path / "a.zip", tmp_path / "s").folder.glob("*.*")
    }
    for at in range(0, len(whole), 211):
        (tmp_path / "b.zip").write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        to = tmp_path / f"t{at}"
        try:
            got = receive_article(tmp_path / "b.zip", to)
        except CopydeskError:
            assert not to.exists() or not any(to.iterdir())
        else:
            assert {path.name: path.read_bytes() for path in got.folder.glob("*.*")} == sound


def test_what_is_no_file_or_too_large_is_told(mine: Path, tmp_path: Path) -> None:
    (tmp_path / "huge.zip").write_bytes(b"PK" + bytes(20_000_000))
    for name, told in (("none.zip", "There is no file"), (".", "is a folder"), ("huge.zip", "has 20,000,002 bytes")):
        with pytest.raises(CopydeskError, match=told):
            receive_article(tmp_path / name, tmp_path / "theirs")


def test_a_damaged_folder_is_not_shared(mine: Path, tmp_path: Path) -> None:
    (mine / "gold.json").write_text("{", encoding="utf-8")
    with pytest.raises(CopydeskError, match=r"gold\.json, line 1: this is not JSON"):
        share_article(mine, tmp_path / "a.zip")
    assert not (tmp_path / "a.zip").exists()


def test_an_unknown_article_is_told_with_the_nearest_slugs(tmp_path: Path) -> None:
    ran = CliRunner().invoke(main, ["article", "share", "later-school-bel", "--out", str(tmp_path / "a.zip")])
    assert ran.exit_code == 1
    assert "There is no article later-school-bel." in ran.stderr
    assert SLUG in ran.stderr
