"""Lessons and assignments on paper."""
