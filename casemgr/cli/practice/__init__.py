"""The practice journey behind `casemgr-cli demo`: two invented offices, and what passes between them.

story     the practice data of resources/practice, read
keeping   the same kept in a vault, papers and all
papers    summonses and other papers, made for practice and marked as such
clock     the day of the story
office    one invented office at work
journey   the steps, one after the other
checks    what the journey proves as it goes
"""
