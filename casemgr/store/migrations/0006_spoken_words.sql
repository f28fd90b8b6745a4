-- Which words the index knows, so that search asks for the few that a person may have begun to type: FTS5
-- gathers every record of every word with a beginning before it yields the first, and of whole words none.
-- Nothing is kept for it.
BEGIN IMMEDIATE;

CREATE VIRTUAL TABLE spoken USING fts5vocab('found', 'instance');

PRAGMA user_version = 6;
COMMIT;
