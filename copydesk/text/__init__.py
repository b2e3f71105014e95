"""The text of an article, its lines, words and quotation marks, and how a scraper makes it from a page."""
