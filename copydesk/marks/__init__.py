"""Standoff annotations, the codebook that names their layers and labels, and whose word a loaded word is."""
