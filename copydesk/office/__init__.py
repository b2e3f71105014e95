"""The instructor's round by buttons: forms over what ``classroom`` does, for ``instructor/desk.ipynb``."""
