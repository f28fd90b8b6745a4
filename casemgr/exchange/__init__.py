"""Sharing cases with other offices through encrypted files that a person carries.

    errors      what is refused, drawn as a tree
    wire        the JSON lines that cross, strictly; the only importer of msgspec
    tar         the one form of a member's header
    lines       changes.jsonl, in pieces
    manifest    what each kind of bundle may hold

README.md beside this file specifies the format, so that another program can read a bundle.
"""
