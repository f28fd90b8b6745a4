"""What is kept: one road in, the whole history, and what it adds up to.

connection   the encrypted database, the only importer of sqlcipher3
schema       numbered migrations that go forward only
changes      one register as one device set it; stamps; the digest and link of the hash chain
registers    the merge: which of a register's changes are its heads
versions     a record as somebody read it, with what they had seen
store        the one road in: put, read, resolve
rows         what both roads write: changes, links and the current values
adoption     the same road for what a partner sends: adopt, reject, retract
erasure      taking a person out of the history while the chain stays whole
chain        checking the history against its hashes
history      who set what, when, from which bundle
listings     lists, search, agenda, conflicts
drafts       text that is not saved yet
blobs        keys and digests of attachments
"""
