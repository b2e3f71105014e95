"""copydesk: a teaching kit for media literacy in Jupyter.

A class learns three things on scraped news articles: what the scraper left behind (artifacts), who says what
(attribution), and which words do the arguing (loaded language). In a notebook: ``from copydesk import desk``.
"""

__version__ = "0.1.0"
