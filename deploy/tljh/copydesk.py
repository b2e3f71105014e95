"""The Littlest JupyterHub 2 for copydesk: hand-ins to the teacher, and thirty students who start at once.

Copy this file to /opt/tljh/config/jupyterhub_config.d/copydesk.py, change the first part, and say
`sudo tljh-config reload hub`. docs/hub.md leads through it.
"""

import pwd
import sys

c = get_config()  # noqa: F821

# ---------------------------------------------------------------------------------------------------------------------
# 1 · Your school

# The teachers who take hand-ins. For each: a name for the service, the teacher's Unix account (TLJH calls the account
# of the hub's user NAME jupyter-NAME, and makes it when NAME starts a server for the first time: do that before), the
# inbox's folder, a free port, and the classes whose students hand in there. Empty classes: everybody.
TEACHERS = [
    {
        "service": "copydesk",
        "account": "jupyter-teacher",
        "inbox": "/home/jupyter-teacher/inbox",
        "port": 9090,
        "classes": [],
    },
]

# Classes are groups of the hub. A teacher's classes.toml says what each class may hand in, and until when.
# c.JupyterHub.load_groups = {"10b": {"users": ["ada", "ben"]}, "10c": {"users": ["cem"]}}

# ---------------------------------------------------------------------------------------------------------------------
# 2 · Handing in. From here on nothing needs to be changed. What TLJH has set already is added to, never replaced.

for one in TEACHERS:
    c.JupyterHub.services.append(
        {
            "name": one["service"],
            "url": f"http://127.0.0.1:{one['port']}",
            "user": one["account"],
            "command": [sys.executable, "-m", "copydesk.hub.service"],
            "environment": {"COPYDESK_INBOX": one["inbox"]},
            "cwd": "/",
            "display": False,  # there is nothing to look at
        }
    )

# Without these two roles every hand-in is refused: a student's own token must be allowed to speak to the service. It
# may do no more than before: act in the student's own server, and tell the hub that it is active.
SCOPES = [f"access:services!service={one['service']}" for one in TEACHERS]
c.JupyterHub.load_roles.append({"name": "user", "scopes": ["self", *SCOPES]})
c.JupyterHub.load_roles.append({"name": "server", "scopes": ["users:activity!user", "access:servers!server", *SCOPES]})


def teacher_of(spawner):
    """Whose service a student hands in to: the first that is for one of the student's classes."""
    groups = {group.name for group in spawner.user.groups}
    return next((one for one in TEACHERS if not one["classes"] or groups & set(one["classes"])), None)


def service_of(spawner):
    """The address of that service; nothing where there is none."""
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


c.Spawner.environment.update({"COPYDESK_SERVICE_URL": service_of, "COPYDESK_SERVICE_UID": account_of})

# ---------------------------------------------------------------------------------------------------------------------
# 3 · Thirty students at once

# Kernels that start together race for TCP ports, and one of thirty dies of it. Sockets in a folder have no ports. (It
# must stand here: the same key in a jupyter_server_config.d file has no effect.) A socket's path may have 107 signs:
# with a long name the one at home has more. /run/jupyter-NAME is a short folder that TLJH's spawner makes for each
# server, and only its owner may open it.
c.Spawner.args.append("--KernelManager.transport=ipc")
c.Spawner.environment.update({"JUPYTER_RUNTIME_DIR": lambda spawner: f"/run/{spawner.unit_name}"})
# The default of 30 seconds was too short for 29 of 30 servers that started at once on two cores.
c.Spawner.http_timeout = 120
c.Spawner.start_timeout = 120
# The same server, imported without what only the hub needs: about 36 MB and a second of a processor less a student. It
# was run with JupyterHub itself, and not yet with TLJH.
# c.Spawner.cmd = ["/opt/tljh/user/bin/python", "-m", "copydesk.hub.singleuser"]
