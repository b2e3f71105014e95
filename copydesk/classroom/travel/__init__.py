"""Articles and marks to and from elsewhere: the web, a colleague, another program, a newer version of the text."""
