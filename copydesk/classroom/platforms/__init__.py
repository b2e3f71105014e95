"""What learning platforms hand back, and what they take."""
