"""Two offices that do not exist and clients who do not exist, to learn and to try with.

story     the practice data of resources/practice, read
keeping   the same kept in a vault, papers and all
papers    summonses and other papers, made for practice and marked as such
clock     the day of the story
office    one invented office at work
visit     the practice vault that the window opens to look round in
samples   the invented clients whose letters show a wording while it is edited
seats     a case of the gallery with whoever writes about it
gallery   every type of letter in every language, written for invented clients
"""
