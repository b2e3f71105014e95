"""What single lessons need beyond their tasks: readers compared, a finder to build, a story of one's own."""
