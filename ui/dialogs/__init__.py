"""The sheets that open above a page."""
