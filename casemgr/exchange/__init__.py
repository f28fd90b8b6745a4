"""Sharing cases with other offices through encrypted files that a person carries.

    errors       what is refused, drawn as a tree
    wire         the JSON lines that cross, strictly; the only importer of msgspec
    signed       what is signed starts with its type
    card         the office card and its fingerprint
    partners     how far each office may be trusted
    tar          the one form of a member's header
    lines        changes.jsonl, in pieces
    manifest     what each kind of bundle may hold
    packing      writing a bundle        opening     reading one in two passes
    office       this office: its store, attachments and keys
    hearsay      what other offices wrote closes a case and never opens it
    permission   which classes consents allow
    choice       what may be chosen to leave, and what became of the choice
    selection    exactly what a partner will see
    sharing      a selection to a file, and into the ledger
    belonging    to which cases received records belong
    sightings    whether a change claims an observation of ours
    arrivals     where a bundle stands among those before it
    repeats      which lines of a bundle came before
    case_plan    what accepting one case would mean
    intake       what a bundle would mean here
    taking       accepting it case by case, and undoing that
    receipts     what became of a bundle, told to its sender
    law_rows     the register of legal bases from office to office
    exposure     who holds what, and what to do after a raid

README.md beside this file specifies the format, so that another program can read a bundle.
"""
