"""The practice journey behind `casemgr-cli demo`: two invented offices, and what passes between them.

steps     the journey, one step after the other; each proves what it says
sharing   what a case goes through on its way between the two
narrator  what is told of it on the terminal
"""
