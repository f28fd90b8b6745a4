"""Tests of the window, on a screen that nobody sees."""
