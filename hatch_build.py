"""The wheel carries the kit: lessons, exercises and their articles, in copydesk/kit/, and no exercise's key."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class KitFiles(BuildHookInterface[Any]):
    """Adds the files that ``copydesk.kit.kit_files`` names to a wheel; an editable install reads the checkout."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """See hatchling: ``version`` is ``standard`` or ``editable``."""
        if version == "editable":
            return
        root = Path(self.root)
        for file in _kit_module(root).kit_files(root):
            build_data["force_include"][str(root / file)] = f"copydesk/kit/{file.as_posix()}"


def _kit_module(root: Path) -> Any:
    """copydesk/kit.py from these sources, whatever copydesk may be installed where the wheel is built."""
    sys.path.insert(0, str(root))
    try:
        spec = importlib.util.spec_from_file_location("copydesk_kit", root / "copydesk" / "kit.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(root))
    return module
