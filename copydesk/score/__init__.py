"""Answers and gold in, parts and reasons out: fair, explainable, and never won by marking everything."""
