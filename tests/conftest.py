"""Fixtures for all tests: the browser (see browser_fixtures.py)."""

from browser_fixtures import browser, context, tab, widget_pages

__all__ = ["browser", "context", "tab", "widget_pages"]
