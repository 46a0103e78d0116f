-- What is to be taken in, beside the graph. No part of its past: no triggers, no commits.

CREATE TABLE job (
  serial INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  made_by TEXT NOT NULL,
  state TEXT NOT NULL,                -- derived from the counts
  queued INTEGER NOT NULL,
  running INTEGER NOT NULL,
  done INTEGER NOT NULL,
  duplicate INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  cancelled INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  started_at INTEGER,
  finished_at INTEGER,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX job_by_version ON job (version);

CREATE TABLE job_item (
  job INTEGER NOT NULL REFERENCES job (serial),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  source TEXT,                        -- null once it is not needed any more
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  worker TEXT,
  lease_until INTEGER,
  article_id TEXT,
  code TEXT,
  message TEXT,
  settled_at INTEGER,
  PRIMARY KEY (job, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX job_item_by_state ON job_item (state, job, position);
CREATE INDEX job_item_by_worker ON job_item (worker) WHERE worker IS NOT NULL;
