"""Assignments, their tasks, and what each kind of task accepts, says and scores."""
