-- What happened to claims, in the order of commits. Never trimmed: a subscriber may come back after any time.
CREATE TABLE claim_event (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,                 -- ADDED, UPDATED, RETRACTED
  claim_id TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

-- Claims that were stored before there was a log.
INSERT INTO claim_event (kind, claim_id, at)
  SELECT 'ADDED', id, json_extract(json, '$.recordedAt') FROM claim ORDER BY json_extract(json, '$.recordedAt'), article_id, id;
INSERT INTO claim_event (kind, claim_id, at)
  SELECT 'RETRACTED', id, retired_at FROM claim WHERE retired_at IS NOT NULL ORDER BY retired_at, article_id, id;
