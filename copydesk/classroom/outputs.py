"""The outputs that a solution's notebook is kept with: what its tables say when nothing is broken (nbval compares)."""

from __future__ import annotations

import json
from pathlib import Path

from copydesk.errors import CopydeskError

VIEW = "application/vnd.jupyter.widget-view+json"  # the name of a model that dies with its kernel
PATIENCE = 120  # seconds for one cell, on a machine that is busy


def store_outputs(notebook: Path) -> None:
    """Run a notebook in its own folder and keep its outputs in it; nothing else of the file is changed.

    Raises:
        CopydeskError: it cannot be read, or a cell of it fails.
    """
    import nbformat
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError
    from nbformat.v4.rwbase import split_lines

    try:
        text = notebook.read_text(encoding="utf-8")
        kept, run = json.loads(text), nbformat.reads(text, as_version=4)
    except (ValueError, nbformat.ValidationError):
        raise CopydeskError(f"{notebook} is no notebook.", "Save it anew with JupyterLab.") from None
    client = NotebookClient(
        run,
        timeout=PATIENCE,
        kernel_name="python3",
        resources={"metadata": {"path": str(notebook.parent)}},
        record_timing=False,
        store_widget_state=False,
    )
    try:
        client.execute()
    except CellExecutionError as error:
        raise CopydeskError(
            f"{notebook} does not run: {error.ename}: {error.evalue}.", "Mend that cell, and run it again."
        ) from None
    for cell, ran in zip(kept["cells"], split_lines(run)["cells"], strict=True):
        if cell["cell_type"] == "code":
            for output in ran["outputs"]:
                output.get("data", {}).pop(VIEW, None)
            cell["outputs"], cell["execution_count"] = ran["outputs"], ran["execution_count"]
    notebook.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n")
