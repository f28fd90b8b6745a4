"""The window: what a counsellor sees and types, on top of the core, which does not know of it."""
