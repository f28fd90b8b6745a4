"""What stands before the vault: unlocking it, making one, getting back in."""
