"""What people do with cases: verbs over the store, for the command line, the letters and the windows.

code_names     a reference and a name that tell nothing of the client
cases          open a case, find one again
case_file      everything one case knows, read at one moment
field_text     what a person typed for a field, as a value
edits          set fields of a record, add a record
documents      attach a file
metadata       what a file tells beside what it shows, and the same without it
consents       whether the client allows it, today, to this recipient
agenda         what comes due
friday         one page for a colleague who stands in
enquiries      somebody else calls about a man who is not there
minors         what a letter for a child waits for
whereabouts    missing, detained or dead: what follows from a report
retention      why something may not be erased yet
safe_contact   a code word that others may know
withdrawal     consent withdrawn in one action
interview      running text with marks of time
lookup         what records hold, by the names that the law's data use
deadlines      computed, computed anew, explained and kept (computed, deadline_words, deadline_keeping)
evidence       what a destination asks and what is there
routes         ways to protection beside each other
prompts        private questions about dates (prompt_checks)
portable       a case as plain JSON, and back
"""
