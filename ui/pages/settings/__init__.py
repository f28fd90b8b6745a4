"""The settings: one page with a tab for each matter."""
