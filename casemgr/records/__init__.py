"""What is known: one frozen dataclass a noun, every field described where it is declared.

    described        what a field is: its kind, its sharing class, whether it is a fact
    kinds            the kinds of value a field can hold, to and from JSON and words
    fact             a value with where it comes from, and the kinds of empty
    partial_date     dates as people remember them
    record           what all records share
    codec            records and registers to JSON and back
    catalogue        every kind of record, by the name of its collection

The other modules are the nouns themselves.
"""
