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
portable       a case as plain JSON, and back
"""
