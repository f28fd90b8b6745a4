"""Ratios measured side by side, each against a peer in one run."""
