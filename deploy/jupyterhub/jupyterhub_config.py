"""JupyterHub for copydesk on one machine, where every student and teacher has a Unix account. For hub 5 and 6.

Change the first part; the rest can stay. README.md beside this file says how to install it. The kit's own tests start
a real hub from this file, with real accounts.
"""

import asyncio
import json
import os
import pwd
import shutil
import sys
from pathlib import Path

c = get_config()  # noqa: F821

# ---------------------------------------------------------------------------------------------------------------------
# 1 · Your school

# The teachers who take hand-ins. For each: a name for the service, the teacher's Unix account (the service runs as
# this account, and nobody else can look into its inbox), the inbox's folder, a free port, and the classes (groups of
# the hub, see below) whose students hand in there. Empty classes: everybody.
TEACHERS = [
    {"service": "copydesk", "account": "teacher", "inbox": "/home/teacher/inbox", "port": 9090, "classes": []},
]

# Classes are groups of the hub. A teacher's classes.toml says what each class may hand in, and until when.
# c.JupyterHub.load_groups = {"10b": {"users": ["ada", "ben"]}, "10c": {"users": ["cem"]}}

# Who may log in. PAM asks the machine itself, as its own login does: passwords, LDAP and so on. Since hub 5 nobody may
# log in unless it is said here. Any other authenticator of JupyterHub works too, if the names it gives are accounts.
c.JupyterHub.authenticator_class = "pam"
c.PAMAuthenticator.allowed_groups = {"students", "teachers"}  # Unix groups; or c.Authenticator.allowed_users = {...}

# Where the hub keeps its database and its secrets. Only root may look into it.
STATE = Path("/srv/jupyterhub")

# A folder for what runs now: each account gets a closed one in it. It must be short: a socket's whole path may have 107
# signs, and under a home such as /home/students/10b/ada.lovelace no kernel would start.
RUNTIME = Path("/run/copydesk")

# The kit's folder in each home. It is made at the first start, from the installed wheel.
KIT = "copydesk"

# ---------------------------------------------------------------------------------------------------------------------
# 2 · What keeps students' work apart

# Whatever the hub starts, makes files that only their owner can read: journals, hand-ins, notebooks, the database.
os.umask(0o077)

# Everybody's processes run as their own account, so that the operating system keeps them apart. Never use
# SimpleLocalProcessSpawner or one account for all with a class: each could read and change everybody's work.
c.JupyterHub.spawner_class = "jupyterhub.spawner.LocalProcessSpawner"


def runtime_of(person):
    """The folder of what runs for an account."""
    return RUNTIME / str(person.pw_uid)


async def before_start(spawner):
    """Close the student's home to the others, and lay the kit into it the first time."""
    person = pwd.getpwnam(spawner.user.name)
    home = Path(person.pw_dir)
    if home.is_dir() and not home.is_symlink() and home.stat().st_uid == person.pw_uid:
        home.chmod(0o700)
    own = runtime_of(person)
    own.mkdir(mode=0o700, exist_ok=True)  # RUNTIME is root's: nobody else can have put a link there
    os.chown(own, person.pw_uid, person.pw_gid)
    if KIT and not (home / KIT).exists():
        # As the student, never as root: what is in a home is the student's to arrange, symbolic links included.
        made = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "copydesk.cli", "init", str(home / KIT),
            user=person.pw_uid, group=person.pw_gid, extra_groups=[], umask=0o077,
            cwd="/", env={"HOME": str(home), "PATH": os.defpath, "LANG": "C.UTF-8"},
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        try:
            _, said = await asyncio.wait_for(made.communicate(), 60)
        except TimeoutError:
            made.kill()
            said = b"it took more than a minute"
        if made.returncode:
            spawner.log.error("The kit could not be laid into %s: %s", home, said.decode("utf-8", "replace")[-300:])


c.Spawner.pre_spawn_hook = before_start

# The hub and its proxy listen on this machine only. Put a web server with TLS in front (README.md): over plain http a
# school's network can read passwords.
c.JupyterHub.bind_url = "http://127.0.0.1:8000"
c.JupyterHub.hub_bind_url = "http://127.0.0.1:8081"

# All servers share one address, and JupyterHub's own checks (XSRF tokens, cookies bound to a path) keep one student's
# page from acting in another's server. Leave them on. With a wildcard name in DNS, this parts them altogether:
# c.JupyterHub.subdomain_host = "https://hub.example.org"

# ---------------------------------------------------------------------------------------------------------------------
# 3 · Thirty students at once

# JupyterHub's own server, started without the hub's database code: 36 MB and a second of work less for each student.
# ["…/jupyterhub-singleuser"] or [sys.executable, "-m", "jupyterhub.singleuser"] does the same with it.
c.Spawner.cmd = [sys.executable, "-m", "copydesk.hub.singleuser"]
c.Spawner.default_url = f"/lab/tree/{KIT}/notebooks/00-welcome.ipynb" if KIT else "/lab"
c.Spawner.environment = {"PATH": f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8"}
c.Spawner.environment["JUPYTER_RUNTIME_DIR"] = lambda spawner: str(
    RUNTIME / str(pwd.getpwnam(spawner.user.name).pw_uid)
)
c.Spawner.args = [
    # Kernels that start together race for TCP ports, and one of thirty dies of it. Sockets in a folder have no ports.
    # (It must stand here: the same key in a jupyter_server_config.d file has no effect.)
    "--KernelManager.transport=ipc",
    # Memory comes back when nobody works: kernels that no page looks at after two hours, servers an hour later. What
    # was marked is in the journal and stays.
    "--MappingKernelManager.cull_idle_timeout=7200",
    "--ServerApp.shutdown_no_activity_timeout=3600",
]
# The default of 30 seconds was too short for 29 of 30 servers that started at once on two cores.
c.Spawner.http_timeout = 120
c.Spawner.start_timeout = 120
# A class starts together: let one class through, and tell the next to wait a moment.
c.JupyterHub.concurrent_spawn_limit = 40
# A student takes some 150 to 200 MB. This tells the kernel its limit, and LocalProcessSpawner does not enforce it: put
# the hub into a systemd slice with MemoryMax, or use SystemdSpawner, where one student must not starve the others.
c.Spawner.mem_limit = "1G"

# ---------------------------------------------------------------------------------------------------------------------
# 4 · Handing in

c.JupyterHub.services = [
    {
        "name": one["service"],
        "url": f"http://127.0.0.1:{one['port']}",
        "user": one["account"],
        "command": [sys.executable, "-m", "copydesk.hub.service"],
        "environment": {"COPYDESK_INBOX": one["inbox"]},
        "cwd": "/",
        "display": False,  # there is nothing to look at
    }
    for one in TEACHERS
]

# Without these two roles every hand-in is refused: a student's own token must be allowed to speak to the service. It
# may do no more than before: act in the student's own server, and tell the hub that it is active.
SCOPES = [f"access:services!service={one['service']}" for one in TEACHERS]
c.JupyterHub.load_roles = [
    {"name": "user", "scopes": ["self", *SCOPES]},
    {"name": "server", "scopes": ["users:activity!user", "access:servers!server", *SCOPES]},
]


def teacher_of(spawner):
    """The first teacher in the list who takes hand-ins of one of the student's classes; None where none does."""
    groups = {group.name for group in spawner.user.groups}
    return next((one for one in TEACHERS if not one["classes"] or groups & set(one["classes"])), None)


def service_of(spawner):
    """The address of the service to which a student hands in."""
    one = teacher_of(spawner)
    base = spawner.hub.base_url.removesuffix("hub/")
    return f"http://127.0.0.1:{one['port']}{base}services/{one['service']}/" if one else ""


def account_of(spawner):
    """Whose the service is. While it is down, another account could listen on its port: it must not be sent a token."""
    one = teacher_of(spawner)
    try:
        return str(pwd.getpwnam(one["account"]).pw_uid) if one else ""
    except KeyError:
        spawner.log.error("There is no account %s: nobody can hand in to it.", one["account"])
        return ""


def whole_kit_of(spawner):
    """A teacher needs the kit with its solutions, which no student has: the folder `kit` in the teacher's home."""
    if spawner.user.name not in {one["account"] for one in TEACHERS}:
        return ""
    return str(Path(pwd.getpwnam(spawner.user.name).pw_dir, "kit"))


c.Spawner.environment["PYTHONPATH"] = whole_kit_of
c.Spawner.environment["COPYDESK_SERVICE_URL"] = service_of
c.Spawner.environment["COPYDESK_SERVICE_UID"] = account_of

# ---------------------------------------------------------------------------------------------------------------------
# 5 · The hub's own files

if os.geteuid() == 0:
    STATE.mkdir(mode=0o700, parents=True, exist_ok=True)
    RUNTIME.mkdir(parents=True, exist_ok=True)
    RUNTIME.chmod(0o755)  # whoever has a folder in it must be able to get there
c.JupyterHub.db_url = f"sqlite:///{STATE / 'jupyterhub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(STATE / "cookie_secret")
c.ConfigurableHTTPProxy.pid_file = str(STATE / "proxy.pid")
c.ConfigurableHTTPProxy.command = [shutil.which("configurable-http-proxy") or "configurable-http-proxy"]

# JupyterLab would ask each student whether it may fetch Jupyter's news. A school has its own wishes? They stay.
QUIET = Path(sys.prefix, "share/jupyter/lab/settings/overrides.json")
if os.access(QUIET.parent.parent, os.W_OK) and not QUIET.exists():
    QUIET.parent.mkdir(mode=0o755, exist_ok=True)
    news = {"fetchNews": "false", "checkForUpdates": False}
    QUIET.write_text(json.dumps({"@jupyterlab/apputils-extension:notification": news}))
    for path in (QUIET.parent, QUIET):
        path.chmod(path.stat().st_mode | 0o044 | (0o011 if path.is_dir() else 0))  # everybody reads it

# PAM sessions need rights that a hub in a container does not have, and no account needs one here.
c.PAMAuthenticator.open_sessions = False
