"""Everything that proves the promises of this program."""
