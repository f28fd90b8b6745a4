-- Which changes that were here already an accepted bundle brought as well: to undo the first leaves them.
BEGIN IMMEDIATE;

CREATE TABLE vouched (
    bundle INTEGER PRIMARY KEY REFERENCES bundles (id),
    seqs TEXT NOT NULL                -- JSON: ranges of changes.seq
);

PRAGMA user_version = 4;
COMMIT;
