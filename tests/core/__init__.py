"""Tests of the rooms of the core."""
