"""What pages show: rows read from the vault, and Qt's models of them."""
