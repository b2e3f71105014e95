"""What students get: a folder to work in, from the kit itself (``init``) or published for a class (``pack``)."""
