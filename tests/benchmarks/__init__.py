"""Ratios measured side by side, each against a peer in one run.

    python -m tests.benchmarks [--folder DIR] [NAME…]

runs the named benchmarks, or all. Nothing here is part of the test run, and no test fails by time.

    save      one altered field with history and index : a bare SQLCipher commit of the same row
    open      unlocking 100,000 cases beyond Argon2id : its Argon2id
    adopt     100,000 changes, decoded to committed : executemany of the same cells, sorted
    search    200 words in 100,000 cases and 500,000 notes : plain SQLite FTS5
    import    10,000 records from a bundle, whole process : keepassxc-cli merge
    age       1 GiB encrypted and decrypted, whole processes : Debian's age
    letter    a finished letter : the same page written by hand in ReportLab
    letters   a hundred finished letters : docxtpl with LibreOffice, WeasyPrint and typst
    start     process start to a painted unlock page : a bare PySide6 window; KeePassXC's unlock screen
    keystroke a key in the search field of 100,000 cases to the repainted list : a bare repaint of it
    opening   a case with 1,000 events, and the longest gap of the event loop in a job : a bare repaint
    memory    the whole program over 100,000 cases : the same over an empty vault

Ours and the peer take turns, round by round. A ratio is the median of the ratios of the rounds, by
the clock on the wall; 1 is as long as the peer, and the goal is the most it may be. Times of both,
and the ratio of processor time (ours : theirs), stand beside it: they tell how busy the machine
was. The exit code is 0 if everything was measured and every goal kept.

All but import, age, letter, letters and start share a vault of 100,000 cases and 500,000 notes, which
takes minutes to fill; with --folder it is kept there, and found again by the next run. The folder
decides which disk is measured. The window is measured on Qt's offscreen platform, `start` alone under
Xvfb. What `opening` finds is told beside its aims, which no machine has to reach; it ends with a
backup of the whole vault, which takes minutes. Peers that are missing are named with the line that
installs them:

    apt-get install --no-install-recommends age keepassxc xvfb
"""
