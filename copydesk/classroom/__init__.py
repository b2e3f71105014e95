"""The instructor's side: articles of one's own, handouts, rehearsals, collecting and grading."""
