"""Whole days of a counsellor, driven through the real window over real vaults."""
