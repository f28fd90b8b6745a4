-- The index keeps which records hold a word, and no longer where in them: nobody asks for words in a
-- row, and without that a save tells it of the altered words alone. A third smaller, too.
-- Segments are merged sixteen at a time, not four: less is written over and over.
BEGIN IMMEDIATE;

DROP TABLE found;
CREATE VIRTUAL TABLE found USING fts5 (
    words, content='records', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3', columnsize=0, detail=none
);
INSERT INTO found (found, rank) VALUES ('pgsz', 3900);
INSERT INTO found (found, rank) VALUES ('automerge', 16);
INSERT INTO found (found, rank) VALUES ('crisismerge', 64);
INSERT INTO found (found) VALUES ('rebuild');

PRAGMA user_version = 5;
COMMIT;
