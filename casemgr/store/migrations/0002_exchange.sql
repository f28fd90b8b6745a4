-- What the exchange with partners remembers beside `bundles` and `sent`.
BEGIN IMMEDIATE;

-- The card of each partner as it came: its keys are trusted once a person compared the fingerprint.
CREATE TABLE cards (
    partner TEXT PRIMARY KEY,         -- the partner's office id, also the id of its record
    fingerprint TEXT NOT NULL UNIQUE, -- forty digits
    file BLOB NOT NULL
) WITHOUT ROWID;

-- The signed manifest of each bundle: what a partner said, in a form that can be shown to others.
CREATE TABLE manifests (
    bundle INTEGER PRIMARY KEY REFERENCES bundles (id),
    line BLOB NOT NULL,
    signature BLOB NOT NULL
);

-- Which cases each bundle carried and what became of them: by our decision for bundles that came,
-- by the partner's receipt for bundles that left.
CREATE TABLE carried (
    bundle INTEGER NOT NULL REFERENCES bundles (id),
    case_id TEXT NOT NULL,
    outcome TEXT NOT NULL,            -- sent, accepted, rejected, later, undone
    PRIMARY KEY (bundle, case_id)
) WITHOUT ROWID;
CREATE INDEX carried_by_case ON carried (case_id);

-- The last receipt for each bundle: written by us for those that came, by the partner for the others.
CREATE TABLE receipts (
    bundle INTEGER PRIMARY KEY REFERENCES bundles (id),
    revision INTEGER NOT NULL,
    line BLOB NOT NULL,
    signature BLOB NOT NULL
);

PRAGMA user_version = 2;
COMMIT;
