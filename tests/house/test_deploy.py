"""Hubs and Binder: what the files under deploy/ and binder/ name is there, and says the same in every place."""

from __future__ import annotations

import importlib.util
import logging
import os
import re
import subprocess
import sys
import uuid
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml

from copydesk import __version__, desk
from copydesk.hub import SERVICE_UID, SERVICE_URL

ROOT = Path(__file__).resolve().parents[2]
KUBERNETES, BINDER = ROOT / "deploy" / "kubernetes", ROOT / "binder"
LOCAL = (ROOT / "deploy" / "jupyterhub" / "jupyterhub_config.py").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def values() -> dict[str, Any]:
    return dict(yaml.safe_load((KUBERNETES / "values.yaml").read_text(encoding="utf-8")))


def text(name: str) -> str:
    return (KUBERNETES / name).read_text(encoding="utf-8")


# --- Kubernetes ------------------------------------------------------------------------------------------------------


def test_the_service_that_kubernetes_starts_is_there_and_gets_what_it_reads(values: dict[str, Any]) -> None:
    service = values["hub"]["services"]["copydesk"]
    python, flag, module = service["command"]
    assert (python, flag) == ("python3", "-m")
    spec = importlib.util.find_spec(module.rpartition(".")[0])
    assert spec is not None
    assert spec.origin is not None
    source = (Path(spec.origin).parent / f"{module.rpartition('.')[2]}.py").read_text(encoding="utf-8")
    ours = {variable for variable in service["environment"] if variable.startswith("COPYDESK_")}
    assert ours == {"COPYDESK_INBOX", "COPYDESK_LISTEN"}
    assert all(variable in source for variable in ours)
    assert service["environment"]["JUPYTERHUB_API_URL"] == "http://localhost:8081/hub/api", "it runs in the hub's pod"
    assert list(values["singleuser"]["extraEnv"]) == [SERVICE_URL]


def test_one_port_and_one_name_lead_from_a_students_server_to_the_service(values: dict[str, Any]) -> None:
    hub, student = values["hub"], values["singleuser"]
    port = int(hub["services"]["copydesk"]["url"].rpartition(":")[2])
    assert hub["services"]["copydesk"]["environment"]["COPYDESK_LISTEN"].endswith(f":{port}")
    (extra,) = hub["service"]["extraPorts"]
    assert (extra["port"], extra["targetPort"]) == (port, port)
    assert hub["networkPolicy"]["ingress"][0]["ports"] == [{"port": port}]
    assert student["networkPolicy"]["egress"][0]["ports"] == [{"port": port}]
    assert student["extraEnv"][SERVICE_URL] == f"http://hub:{port}/services/copydesk/"


def test_a_students_token_may_speak_to_the_service_and_do_nothing_more_than_before(values: dict[str, Any]) -> None:
    roles = values["hub"]["loadRoles"]
    access = "access:services!service=copydesk"
    assert roles == {
        "user": {"scopes": ["self", access]},
        "server": {"scopes": ["users:activity!user", "access:servers!server", access]},
    }
    for name, role in roles.items():  # the hub on one machine says the same
        others = ", ".join(f'"{scope}"' for scope in role["scopes"][:-1])
        assert f'{{"name": "{name}", "scopes": [{others}, *SCOPES]}}' in LOCAL


def test_only_teachers_servers_see_the_inbox(values: dict[str, Any]) -> None:
    c = SimpleNamespace(KubeSpawner=SimpleNamespace())
    exec(values["hub"]["extraConfig"]["teachers"], {"c": c})
    claim = yaml.safe_load(text("inbox.yaml"))["metadata"]["name"]

    def pod_of(*groups: str) -> Any:
        server = SimpleNamespace(volume_mounts=[{"name": "home"}])
        pod = SimpleNamespace(spec=SimpleNamespace(volumes=None, containers=[server]))
        user = SimpleNamespace(groups=[SimpleNamespace(name=group) for group in groups])
        return c.KubeSpawner.modify_pod_hook(SimpleNamespace(user=user), pod)

    student, teacher = pod_of("students", "10b"), pod_of("teachers")
    assert (student.spec.volumes, student.spec.containers[0].volume_mounts) == (None, [{"name": "home"}])
    assert [volume["persistentVolumeClaim"]["claimName"] for volume in teacher.spec.volumes] == [claim]
    assert teacher.spec.containers[0].volume_mounts[1]["name"] == "inbox"
    (volume,) = values["hub"]["extraVolumes"]
    assert volume["persistentVolumeClaim"]["claimName"] == claim
    (mount,) = values["hub"]["extraVolumeMounts"]
    inbox = values["hub"]["services"]["copydesk"]["environment"]["COPYDESK_INBOX"]
    assert inbox == f"{mount['mountPath']}/{teacher.spec.containers[0].volume_mounts[1]['subPath']}"
    for storage in ("extraVolumes", "extraVolumeMounts"):
        assert storage not in values["singleuser"]["storage"], "every student would get it"


def test_nobody_can_log_in_before_the_school_has_said_who(values: dict[str, Any]) -> None:
    config = values["hub"]["config"]
    assert config["JupyterHub"]["authenticator_class"] not in ("dummy", "tmp", "null")
    login = config["GenericOAuthenticator"]
    assert login["client_id"] == login["client_secret"] == "CHANGE-ME"
    assert not login.get("allow_all")
    assert login["allowed_groups"]


def test_a_git_server_that_is_down_does_not_keep_a_student_from_working(values: dict[str, Any]) -> None:
    shell, flag, line = values["singleuser"]["lifecycleHooks"]["postStart"]["exec"]["command"]
    assert (shell, flag) == ("sh", "-c")
    assert " main " in line, "nbgitpuller would ask for a branch called master"
    ran = subprocess.run([shell, flag, line], env={"PATH": "/usr/bin:/bin"}, capture_output=True)
    assert ran.returncode == 0


def test_servers_wait_long_enough_and_keep_off_tcp_ports(values: dict[str, Any]) -> None:
    spawner = values["hub"]["config"]["Spawner"]
    assert spawner["args"] == ["--KernelManager.transport=ipc"]
    assert spawner["http_timeout"] >= 120
    assert '"--KernelManager.transport=ipc"' in LOCAL
    assert values["cull"]["enabled"] is True


@pytest.mark.parametrize("name", ["hub", "singleuser"])
def test_the_images_run_as_nobody_special_and_copy_what_there_is(name: str, values: dict[str, Any]) -> None:
    lines = [line for line in text(f"{name}.Dockerfile").splitlines() if line and not line.startswith("#")]
    assert [line for line in lines if line.startswith("USER")][-1] == "USER 1000"
    assert not any(line.startswith("ADD") for line in lines)
    for line in lines:
        if line.startswith("COPY"):
            for source in line.split()[1:-1]:
                assert "copydesk-*.whl" in source or (ROOT / source).is_file(), source
    image = values["hub" if name == "hub" else "singleuser"]["image"]
    assert image["tag"] == __version__
    assert f"--tag {image['name']}:{image['tag']} " in text(f"{name}.Dockerfile")
    for module in re.findall(r'-c "import ([\w.]+)"', "\n".join(lines)):
        assert (ROOT / (module.replace(".", "/") + ".py")).is_file()


@pytest.mark.parametrize("file", ["kubernetes/values.yaml", "tljh/copydesk.py"])
def test_the_lean_server_that_is_offered_is_there(file: str) -> None:
    text = (ROOT / "deploy" / file).read_text(encoding="utf-8")
    (module,) = re.findall(r'-m"?, "?(copydesk\.hub\.\w*user\w*)', text)
    assert importlib.util.find_spec(module) is not None


@pytest.mark.parametrize("name", ["hub", "singleuser"])
def test_a_build_sees_what_it_copies_and_no_solution(name: str) -> None:
    copied = [line.split()[1:-1] for line in text(f"{name}.Dockerfile").splitlines() if line.startswith("COPY")]
    shown = [line for line in text(f"{name}.Dockerfile.dockerignore").splitlines() if not line.startswith("#")]
    assert shown[0] == "*"
    assert sorted(line.removeprefix("!") for line in shown[1:]) == sorted(one for line in copied for one in line)


def test_students_images_have_the_hubs_own_version() -> None:
    (chart,) = set(re.findall(r"(?:k8s-hub:|--version )([\d.]+)", text("hub.Dockerfile") + text("values.yaml")))
    assert f"{chart} (JupyterHub 5.5.0)" in text("values.yaml").splitlines()[0]
    assert '"jupyterhub==5.5.0"' in text("singleuser.Dockerfile")


# --- Binder ----------------------------------------------------------------------------------------------------------


def test_binder_installs_the_kit_itself_in_the_tested_versions_on_a_python_that_it_runs_on() -> None:
    assert not (ROOT / ".binder").exists(), "Binder refuses two"
    lines = (BINDER / "requirements.txt").read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if not line.startswith("#")]
    assert wanted[0] == "./", "a bare dot is misread"
    tested = {line.split(";")[0].strip() for line in (ROOT / "constraints.txt").read_text().splitlines()}
    assert set(wanted[1:]) <= tested
    assert (BINDER / "runtime.txt").read_text(encoding="utf-8").strip() == "python-3.12"


def run_post_build(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run it on a copy, with a python that says that its prefix is there."""
    shim = folder / "bin" / "python"
    shim.parent.mkdir()
    shim.write_text(
        f'#!/bin/sh\ncase "$2" in *sys.prefix*) echo "{folder}/env";; *) exec "{sys.executable}" "$@";; esac\n'
    )
    shim.chmod(0o755)
    environment = {**os.environ, "PATH": f"{shim.parent}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [BINDER / "postBuild"], cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )


@pytest.mark.skipif(os.name == "nt", reason="Binder runs on Linux")
def test_binders_last_step_opens_a_lesson_and_leaves_no_answers_behind(tmp_path: Path) -> None:
    (tmp_path / "notebooks").mkdir()
    for end in ("toml", "ipynb"):
        (tmp_path / f"notebooks/00-welcome.{end}").write_bytes((ROOT / f"notebooks/00-welcome.{end}").read_bytes())
    ran = run_post_build(tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert '"fetchNews": "false"' in (tmp_path / "env/share/jupyter/lab/settings/overrides.json").read_text()
    assert not (tmp_path / "answers").exists()


@pytest.mark.skipif(os.name == "nt", reason="Binder runs on Linux")
def test_binder_gets_no_image_in_which_a_lesson_does_not_open(tmp_path: Path) -> None:
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks/00-welcome.toml").write_text('id = "00-welcome"\nminutes = "many"\n')
    assert run_post_build(tmp_path).returncode != 0


def test_on_binder_a_student_is_told_that_nothing_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks/01-scraper.toml").write_bytes((ROOT / "notebooks/01-scraper.toml").read_bytes())
    assert "Binder" not in repr(desk.open("01-scraper"))
    monkeypatch.setenv("BINDER_LAUNCH_HOST", "https://mybinder.org/")
    assert "throws everything away when you leave" in repr(desk.open("01-scraper"))


# --- The Littlest JupyterHub -----------------------------------------------------------------------------------------


@pytest.fixture
def tljh() -> Any:
    """TLJH's configuration as it stands when it loads what lies in jupyterhub_config.d, and then ours."""
    config = pytest.importorskip("traitlets.config").Config()
    config.JupyterHub.services = [{"name": "cull-idle", "admin": True, "command": ["python3"]}]  # tljh/configurer.py
    config.Spawner.default_url = "/lab"
    exec((ROOT / "deploy/tljh/copydesk.py").read_text(encoding="utf-8"), {"get_config": lambda: config})
    return config


def made(value: Any, start: Any) -> Any:
    """What a setting comes to that was added to before anybody had set it."""
    return value.get_value(start) if hasattr(value, "get_value") else value


def test_on_tljh_the_kit_adds_to_what_is_set_and_takes_nothing_away(tljh: Any) -> None:
    assert [service["name"] for service in tljh.JupyterHub.services] == ["cull-idle", "copydesk"]
    assert tljh.Spawner.default_url == "/lab"
    assert made(tljh.Spawner.args, []) == ["--KernelManager.transport=ipc"]
    ours = tljh.JupyterHub.services[1]
    assert ours["command"][1:] == ["-m", "copydesk.hub.service"]
    assert ours["environment"] == {"COPYDESK_INBOX": "/home/jupyter-teacher/inbox"}
    assert ours["user"] == "jupyter-teacher"


def test_on_tljh_students_tokens_may_do_what_they_may_on_kubernetes(tljh: Any, values: dict[str, Any]) -> None:
    roles = {role["name"]: {"scopes": role["scopes"]} for role in made(tljh.JupyterHub.load_roles, [])}
    assert roles == values["hub"]["loadRoles"]


def test_on_tljh_a_student_hands_in_to_the_teacher_of_the_class(tljh: Any) -> None:
    address = made(tljh.Spawner.environment, {})[SERVICE_URL]
    user = SimpleNamespace(groups=[SimpleNamespace(name="10b")])
    spawner = SimpleNamespace(user=user, hub=SimpleNamespace(base_url="/hub/"))
    assert address(spawner) == "http://127.0.0.1:9090/services/copydesk/"
    teachers = address.__globals__["TEACHERS"]
    teachers[0]["classes"] = ["10c"]
    assert address(spawner) == ""
    teachers.append({"service": "media-b", "port": 9091, "classes": ["10b"]})
    assert address(spawner) == "http://127.0.0.1:9091/services/media-b/"


def test_on_tljh_a_token_goes_to_the_teachers_account_and_to_no_other(tljh: Any) -> None:
    account = made(tljh.Spawner.environment, {})[SERVICE_UID]
    teachers = account.__globals__["TEACHERS"]
    spawner = SimpleNamespace(user=SimpleNamespace(groups=[]), log=logging.getLogger("test"))
    teachers[0]["account"] = "root"  # the one account that every machine has
    assert account(spawner) == "0"
    teachers[0]["account"] = "nobody-was-ever-called-this"
    assert account(spawner) == ""


def test_on_tljh_a_kernels_sockets_have_short_paths_however_long_the_name(tljh: Any) -> None:
    folder = made(tljh.Spawner.environment, {})["JUPYTER_RUNTIME_DIR"]
    longest = SimpleNamespace(unit_name="jupyter-" + "a" * 32)  # as long as Linux lets an account's name be
    assert len(f"{folder(longest)}/kernel-{uuid.uuid4()}-ipc-5") <= 107
