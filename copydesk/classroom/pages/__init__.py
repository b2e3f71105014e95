"""What the pages for students and the class are made of."""
