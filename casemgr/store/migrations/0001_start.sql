-- The first schema. `changes` is history, undo, audit and exchange at once; `records` holds what
-- the changes add up to, for reading; everything else points at one of the two.
BEGIN IMMEDIATE;

CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

-- One register of one record as one device set it. Appended, never altered, but for `state`, which
-- follows from `rulings`, and for erasure, which blanks everything `digest` stands for.
CREATE TABLE changes (
    seq INTEGER PRIMARY KEY,          -- number in the hash chain, shared with rulings
    place INTEGER,                    -- records.id; NULL once erased
    record TEXT NOT NULL,
    field TEXT,
    device TEXT NOT NULL,
    stamp INTEGER NOT NULL,           -- hybrid logical clock: milliseconds << 16 | counter
    variant INTEGER NOT NULL,         -- 0, or 1.. for forks: another content under the same stamp
    state INTEGER NOT NULL,           -- casemgr.store.changes.State
    collection TEXT,
    value TEXT,                       -- canonical JSON
    context TEXT NOT NULL,            -- JSON object device -> stamp: what the writer had seen
    ignored TEXT,                     -- the device whose context entry is not believed, if any
    author TEXT,
    bundle INTEGER REFERENCES bundles (id),
    salt BLOB,
    digest BLOB,                      -- SHA-256 of what was erased; NULL while it is there
    link BLOB NOT NULL
);
-- By number, not by name: what comes together is added at the end of this index, while names that
-- were made elsewhere at any time would each fall on another page of it.
CREATE INDEX changes_by_place ON changes (place) WHERE place IS NOT NULL;
CREATE INDEX changes_by_bundle ON changes (bundle) WHERE bundle IS NOT NULL;

-- Decisions about changes: rejected, retracted, lifted, erased. They are part of the same chain.
CREATE TABLE rulings (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,            -- JSON: ranges of seq, or the id of an erased record
    made INTEGER NOT NULL,
    link BLOB NOT NULL
);

-- Every record that this vault has heard of, and what its adopted changes add up to.
CREATE TABLE records (
    id INTEGER PRIMARY KEY,           -- in the order in which they came here
    record TEXT NOT NULL UNIQUE,
    collection TEXT NOT NULL,
    parent TEXT,
    deleted INTEGER,                  -- 0 or 1; NULL while nothing of it is adopted
    updated INTEGER NOT NULL,
    body TEXT NOT NULL,               -- JSON object field -> value that serves lists, sort and index
    words TEXT NOT NULL               -- folded for search
);
CREATE INDEX records_by_parent ON records (parent, collection) WHERE parent IS NOT NULL;
CREATE INDEX records_by_collection ON records (collection, deleted, updated);

-- Without FTS5's secure-delete, by which one altered word cost eighty milliseconds in a vault of half a
-- million notes: words that a save replaces stay on encrypted pages, as they do in the history, until
-- an erasure has the index merged anew.
-- Nothing is ranked by length, so none is kept: one page less to write for every save.
CREATE VIRTUAL TABLE found USING fts5 (
    words, content='records', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='1 2 3', columnsize=0
);
INSERT INTO found (found, rank) VALUES ('pgsz', 3900);

CREATE TABLE conflicts (record TEXT NOT NULL, field TEXT NOT NULL, PRIMARY KEY (record, field)) WITHOUT ROWID;

CREATE TABLE agenda (
    day TEXT NOT NULL, record TEXT NOT NULL, field TEXT NOT NULL,
    PRIMARY KEY (day, record, field)
) WITHOUT ROWID;
CREATE INDEX agenda_by_record ON agenda (record);

CREATE TABLE tombstones (record TEXT PRIMARY KEY, seq INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE drafts (
    draft TEXT PRIMARY KEY, record TEXT NOT NULL, collection TEXT NOT NULL, body TEXT NOT NULL, saved INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX drafts_by_record ON drafts (record);

CREATE TABLE blobs (
    blob TEXT PRIMARY KEY,            -- also the name of its file
    record TEXT NOT NULL,             -- the record it is attached to
    key BLOB NOT NULL,
    size INTEGER NOT NULL,            -- bytes in clear
    sha256 BLOB NOT NULL              -- of the clear bytes
) WITHOUT ROWID;
CREATE INDEX blobs_by_record ON blobs (record);

CREATE TABLE bundles (
    id INTEGER PRIMARY KEY,
    bundle TEXT NOT NULL,
    direction TEXT NOT NULL,          -- 'in' or 'out'
    partner TEXT NOT NULL,
    kind TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    manifest BLOB NOT NULL,           -- SHA-256 of the manifest
    created INTEGER NOT NULL,         -- milliseconds, as the manifest says
    recorded INTEGER NOT NULL,        -- milliseconds, by our clock
    state TEXT NOT NULL,
    UNIQUE (direction, partner, bundle)
);

-- Which of our changes each bundle carried: the ledger, and the proof of what a partner can have seen.
CREATE TABLE sent (bundle INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (bundle, seq)) WITHOUT ROWID;
CREATE INDEX sent_by_change ON sent (seq);

PRAGMA user_version = 1;
COMMIT;
