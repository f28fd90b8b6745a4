"""What is kept: one road in, the whole history, and what it adds up to.

connection   the encrypted database, the only importer of sqlcipher3
schema       numbered migrations that go forward only
changes      one register as one device set it; stamps; digest and link of the hash chain
registers    the merge: which of a register's changes are its heads
places       the numbers of records, which indexes go by
versions     a record as somebody read it, with what they had seen
chain        the end where everything is appended, and the check of the whole
word_index   the index of words, told of altered ones alone
search_index what search asks: that index, and the few records of which it was not told yet
derived      what a record says to search and to the agenda
current      the rows that lists, search and agenda read
observation  who observed a fact
terms        codes that are in no vocabulary
rules        what a writer may not bring in
store        the one road in: put, read, resolve
known        what this vault holds of records already
footing      what a bundle's records are here before anything is weighed
claims       what a change claims about this vault's own writing
shapes       whether a value is one that its field can hold
sieve        what each change a partner offers is to this vault
adoption     the same road for what a partner sends
decisions    taking back what was taken in
erasure      taking a person out of the history while the chain stays whole
learning     what an older program wrote, read anew by one that knows more
history      who set what, when, from which bundle
listings     lists, agenda, conflicts
searching    search as one types
drafts       text that is not saved yet
blobs        keys and digests of attachments
papers       signed cards, manifests and receipts
ledger       which bundle carried what to whom
integrity    whether the file still is what was written
rebuilding   whether the current rows say what the history adds up to
index_check  whether search finds what it should
"""
