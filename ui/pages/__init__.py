"""The places of the program: one module for each."""
