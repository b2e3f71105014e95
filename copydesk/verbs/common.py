"""What all verbs share: errors as one line, files named on the command line."""

from __future__ import annotations

import errno
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from copydesk.errors import CopydeskError

Command = TypeVar("Command", bound=Callable[..., Any])
FOLDER = click.Path(file_okay=False, path_type=Path)
FILE = click.Path(dir_okay=False, path_type=Path)


def told(command: Command) -> Command:
    """Turn a CopydeskError, or a disk's refusal, into one line on standard error and exit status 1."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            return command(*args, **kwargs)
        except CopydeskError as error:
            sentence = str(error)
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise  # whoever read our output has read enough: click ends quietly
            sentence = f"{error.filename or 'A file'}: {error.strerror}. Look whether it may be read and written."
        raise click.ClickException(" ".join(sentence.split()))

    return run  # type: ignore[return-value]


def read(path: Path) -> bytes:
    """The bytes of a file that was named on the command line.

    Raises:
        CopydeskError: it is not there, or cannot be read.
    """
    try:
        return path.read_bytes()
    except IsADirectoryError:
        raise CopydeskError(f"{path} is a folder.", "Give the name of a file.") from None
    except OSError as error:
        raise CopydeskError(f"{path} cannot be read: {error.strerror}.", "Check the file's name.") from None
