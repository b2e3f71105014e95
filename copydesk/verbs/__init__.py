"""Groups of the command line's verbs that are too large for ``cli.py``."""
