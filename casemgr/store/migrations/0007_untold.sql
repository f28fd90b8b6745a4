-- What a save writes, and what it need not. The index is told of words many records at a time: until then
-- search looks into those few by themselves. And one index serves the lists of all cases and of those in a
-- status; with two, SQLite could walk the wrong one, a second long where nobody was in that status.
BEGIN IMMEDIATE;

CREATE TABLE untold (
    place INTEGER PRIMARY KEY,        -- records.id
    known TEXT                        -- the words by which the index knows the record, NULL if it does not
);

-- What the index was told, for whoever compares the two.
CREATE VIEW told AS
    SELECT id, iif(place IS NULL, words, known) AS words FROM records LEFT JOIN untold ON place = id
    WHERE place IS NULL OR known IS NOT NULL;

DROP TABLE found;
CREATE VIRTUAL TABLE found USING fts5 (
    words, content='told', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3', columnsize=0, detail=none
);
INSERT INTO found (found, rank) VALUES ('pgsz', 3900);
INSERT INTO found (found, rank) VALUES ('automerge', 16);
INSERT INTO found (found, rank) VALUES ('crisismerge', 64);
INSERT INTO found (found) VALUES ('rebuild');

DROP INDEX cases_by_status;
DROP INDEX records_by_collection;
CREATE INDEX records_by_collection ON records (collection, deleted, updated, json_extract(body, '$.status'));

PRAGMA user_version = 7;
COMMIT;
