"""The command line: `casemgr-cli`, for technicians, scripts and tests.

    program     the one entrance: arguments in, exit code out
    arguments   how arguments are read, and those that many commands share
    console     the streams, the clock and the settings that a command works with
    asking      passphrases and codes, from the terminal or a descriptor, never from an argument
    entering    a vault opened for one command
    named       what people call a case, a record or a partner
    files       files that are read and written for a command
    answer      what a command has to say, to people and to programs
    tables      columns of text that fit a terminal
    wording     fields and values in words
    messages    what went wrong, in sentences, and the exit codes

One file per noun holds its commands, with helpers beside it where there are many:

    vault
    case        editing, conflicts, showing, finding, counsel
    letter      letter_life, desks
    partner
    bundle      exporting, carried
    directory
    law         lawbook, law_rows
    demo        practice/
"""
