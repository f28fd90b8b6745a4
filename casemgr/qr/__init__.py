"""QR codes, for paper and for the screen."""
