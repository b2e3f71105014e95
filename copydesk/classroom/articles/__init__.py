"""Articles of a teacher's own, and of the kit: brought in, corrected, checked, counted."""
