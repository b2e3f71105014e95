#!/usr/bin/env python3
"""Set up copydesk and open it. Needs nothing but Python 3.11 or newer.

    python3 start.py            set up (the first time) and open the first lesson in JupyterLab
    python3 start.py setup      set up and stop
    python3 start.py test       set up with the test tools and run every test

Options: --port N (for JupyterLab), --no-browser (print the address in place of opening it).

Everything goes into the folder .venv beside this file; delete it to start anew.
"""

# This file must be readable by an old Python, so that an old Python can be told what is wrong. No new syntax here.
import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(HERE, ".venv")
STAMP = os.path.join(VENV, "copydesk-installed.json")
LESSON = "notebooks/00-welcome.ipynb"
OLDEST = (3, 11)
FIRST_PORT = 8888
LARGEST_UPLOAD = 200 * 1024 * 1024  # bytes; the server cuts the line at 10 MB, and a class hands in more at times
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
NO_NETWORK = ("name resolution", "newconnectionerror", "max retries", "connection refused", "timed out", "getaddrinfo",
              "network is unreachable", "no matching distribution", "proxyerror", "sslerror")  # fmt: skip


def stop(sentence):
    """End with one sentence for the person at the keyboard."""
    sys.stdout.flush()
    sys.stderr.write("copydesk: " + sentence + "\n")
    sys.exit(1)


def say(sentence):
    """Tell what is going on, at once."""
    print(sentence)
    sys.stdout.flush()


def check_python():
    """Refuse a Python that the kit does not run on, and one without its venv module."""
    if sys.version_info < OLDEST:
        stop(
            "This is Python %d.%d; the kit needs Python %d.%d or newer. Install it from python.org, or start the kit "
            "with the newer one, for example: python3.12 start.py" % (sys.version_info[:2] + OLDEST)
        )
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        stop(
            "This Python came without its venv module. On Debian or Ubuntu: sudo apt install python3-venv, "
            "then run this command again."
        )


def venv_program(name):
    """The path of a program inside .venv."""
    if os.name == "nt":
        return os.path.join(VENV, "Scripts", name + ".exe")
    return os.path.join(VENV, "bin", name)


def wanted(extra):
    """What the installed set is made from: when any of it changes, the set is installed anew."""
    sums = hashlib.sha256()
    for name in ("requirements.txt", "constraints.txt", "pyproject.toml"):
        path = os.path.join(HERE, name)
        if os.path.exists(path):  # a class's pack has no pyproject.toml: the kit lies in it as a wheel
            with open(path, "rb") as file:
                sums.update(file.read())
    return {"of": sums.hexdigest(), "python": sys.version.split()[0], "at": HERE, "test": extra}


def installed():
    """What the last finished installation wrote down, or an empty answer."""
    try:
        with open(STAMP, encoding="utf-8") as file:
            return json.load(file)
    except (OSError, ValueError):
        return {}


def is_installed(extra):
    """Whether .venv holds what is wanted; the test set holds the student set."""
    have = installed()
    if not os.path.exists(venv_program("python")) or not have:
        return False
    want = wanted(have.get("test") or extra)
    return have == want and (not extra or bool(have.get("test")))


def setup(extra=False):
    """Make .venv and install the student set into it; with ``extra``, the test tools too."""
    if is_installed(extra):
        return
    have = installed()
    if have and (have.get("at") != HERE or have.get("python") != sys.version.split()[0]):
        say("The folder was moved, or Python was renewed: .venv is made anew.")
        shutil.rmtree(VENV, ignore_errors=True)
    if not os.path.exists(venv_program("python")):
        say("Making the folder .venv ...")
        made = subprocess.run([sys.executable, "-m", "venv", VENV], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if made.returncode:
            shutil.rmtree(VENV, ignore_errors=True)
            stop(
                "Python could not make the folder .venv (%s). Is the disk full, or the folder write-protected? "
                "On Debian or Ubuntu, sudo apt install python3-venv may be missing." % last_line(made.stdout)
            )
    say("Installing what the kit needs; the first time this takes a minute or two ...")
    command = [venv_program("python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
               "--no-warn-script-location", "-c", "constraints.txt", "-r", "requirements.txt"]  # fmt: skip
    if extra:
        command += ["-e", ".[test]"]
    ran = subprocess.run(command, cwd=HERE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if ran.returncode:
        log = os.path.join(HERE, ".venv", "pip-log.txt")
        with open(log, "wb") as file:
            file.write(ran.stdout)
        text = ran.stdout.decode("utf-8", "replace").lower()
        if any(sign in text for sign in NO_NETWORK):
            stop(
                "The packages could not be fetched: there seems to be no way to the internet. "
                "Connect (a school network may need its proxy set) and run this command again. Details: %s" % log
            )
        stop("The packages could not be installed: %s. Details: %s" % (last_line(ran.stdout), log))
    quiet_news()
    with open(STAMP, "w", encoding="utf-8") as file:
        json.dump(wanted(extra or bool(have.get("test"))), file)


def quiet_news():
    """Keep JupyterLab from asking a class whether it wants Jupyter's news."""
    folder = os.path.join(VENV, "share", "jupyter", "lab", "settings")
    os.makedirs(folder, exist_ok=True)
    settings = {"@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False}}
    with open(os.path.join(folder, "overrides.json"), "w", encoding="utf-8") as file:
        json.dump(settings, file)


def last_line(output):
    """The last line of a program's output that says something."""
    lines = [line.strip() for line in output.decode("utf-8", "replace").splitlines() if line.strip()]
    return lines[-1].rstrip(".") if lines else "it gave no reason"


def is_free(port):
    """Whether a server could listen on this port of this machine."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def choose_port(asked):
    """The port to use: the one asked for, else the first free one from 8888 on."""
    if asked is None:
        ports = range(FIRST_PORT, FIRST_PORT + 100)
        free = next((port for port in ports if is_free(port)), 0)
        if not free:
            stop("No port from %d to %d is free. Close other Jupyter windows." % (ports[0], ports[-1]))
        if free != FIRST_PORT:
            say("Port %d is taken (another Jupyter?), so the kit opens on port %d." % (FIRST_PORT, free))
        return free
    if not 1 <= asked <= 65535:
        stop("%d is no port. Give a number from 1024 to 65535, for example: --port 8890" % asked)
    if not is_free(asked):
        stop("Port %d is taken by another program. Give another one, for example: --port %d" % (asked, asked + 7))
    return asked


def first_notebook():
    """The notebook to open: the first lesson, or what a class's pack has in its place."""
    if os.path.exists(os.path.join(HERE, LESSON)):
        return LESSON
    for shelf in ("notebooks", "exercises"):
        for folder, inside, names in os.walk(os.path.join(HERE, shelf)):
            inside[:] = sorted(name for name in inside if not name.startswith("."))
            found = sorted(name for name in names if name.endswith(".ipynb"))
            if found:
                return os.path.relpath(os.path.join(folder, found[0]), HERE).replace(os.sep, "/")
    return stop("There is no notebook in this folder. Fetch it again, or unpack it anew.")


def open_lesson(asked_port, browser):
    """Open the first lesson in JupyterLab; returns when JupyterLab is stopped."""
    lesson = first_notebook()
    port = choose_port(asked_port)
    command = [venv_program("python"), "-m", "jupyterlab", "--ServerApp.ip=127.0.0.1", "--log-level=WARN",
               "--ServerApp.port=%d" % port, "--ServerApp.port_retries=0", "--ServerApp.root_dir=" + HERE,
               "--ServerApp.tornado_settings={'websocket_max_message_size': %d}" % LARGEST_UPLOAD,
               "--LabApp.default_url=/lab/tree/" + lesson]  # fmt: skip
    if not browser:
        command.append("--no-browser")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--allow-root")  # JupyterLab refuses root otherwise; it listens on this machine only
    say("Opening the first lesson. To stop the kit, come back here and press Ctrl+C twice.")
    try:
        return subprocess.call(command, cwd=HERE)
    except KeyboardInterrupt:
        return 0


def find_browser():
    """A Chromium for the browser tests: its path, or an empty answer."""
    named = os.environ.get("COPYDESK_CHROMIUM")
    if named:
        if not os.path.exists(named):
            stop("COPYDESK_CHROMIUM names %s, which is not there. Correct it, or unset it." % named)
        return named
    for name in BROWSERS:
        path = shutil.which(name)
        if path:
            return path
    return ""


def bring_browser():
    """Find Chromium; where there is none and it may be installed from Debian's packages, do that."""
    path = find_browser()
    if not path and shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        say("Installing Chromium for the browser tests ...")
        environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
        for command in (["apt-get", "update", "-q"], ["apt-get", "install", "-y", "-q", "chromium"]):
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        path = find_browser()
    return path


def bring_node_tools():
    """Install what the tests of the widget's sources need, where there is node; says whether it is there."""
    npm = shutil.which("npm")
    if not npm or not shutil.which("node"):
        return False
    stamp = os.path.join(HERE, "node_modules", ".package-lock.json")
    lock = os.path.join(HERE, "package-lock.json")
    if os.path.exists(stamp) and os.path.getmtime(stamp) >= os.path.getmtime(lock):
        return True
    ran = subprocess.run([npm, "ci", "--no-audit", "--no-fund"], cwd=HERE, stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT)  # fmt: skip
    if ran.returncode:
        say("npm could not install the tools for the widget's sources: %s." % last_line(ran.stdout))
    return ran.returncode == 0


def run_tests(arguments):
    """Install the test set and run every test; the last line printed is pytest's own."""
    setup(extra=True)
    environment = dict(os.environ)
    browser = bring_browser()
    if browser:
        environment["COPYDESK_CHROMIUM"] = browser
    else:
        say("No Chromium was found, so the browser tests are left out. Install it, or set COPYDESK_CHROMIUM.")
    if not bring_node_tools():
        say("There is no node here, so the tests of the widget's sources are left out.")
    environment["PATH"] = os.path.dirname(venv_program("python")) + os.pathsep + environment.get("PATH", "")
    return subprocess.call([venv_program("python"), "-m", "pytest", *arguments], cwd=HERE, env=environment)


def main(arguments):
    """Do what the command line asks for; returns the exit status."""
    check_python()
    verbs = [word for word in arguments if word in ("setup", "test")]
    if verbs[:1] == ["test"]:
        return run_tests(arguments[arguments.index("test") + 1 :])
    port, browser, rest = None, True, [word for word in arguments if word != "setup"]
    while rest:
        word = rest.pop(0)
        if word == "--port" and rest and rest[0].isdigit():
            port = int(rest.pop(0))
        elif word.startswith("--port=") and word[7:].isdigit():
            port = int(word[7:])
        elif word == "--no-browser":
            browser = False
        elif word in ("-h", "--help"):
            print(__doc__.strip())
            return 0
        else:
            stop("%s is not understood. Use: python3 start.py [setup | test] [--port N] [--no-browser]" % word)
    setup()
    if verbs:
        say("The kit is ready. Open it with: python3 start.py")
        return 0
    return open_lesson(port, browser)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
