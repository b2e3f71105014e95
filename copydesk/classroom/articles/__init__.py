"""Articles of a teacher's own, and of the kit: brought in, found, read, checked, counted, made an exercise of."""
