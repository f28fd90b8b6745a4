"""The page of one case: what prevents harm at the head, and one module for each tab."""
