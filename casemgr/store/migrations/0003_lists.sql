-- What lists ask for by more than the collection: whose part an involvement tells of, and which cases are open.
BEGIN IMMEDIATE;

CREATE INDEX involvements_by_person ON records (json_extract(body, '$.person_id'))
    WHERE collection = 'involvements';
CREATE INDEX cases_by_status ON records (json_extract(body, '$.status'), updated)
    WHERE collection = 'cases' AND deleted = 0;

PRAGMA user_version = 3;
COMMIT;
