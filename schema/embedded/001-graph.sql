-- Records hold their whole value as JSON beside the columns that are filtered, ordered and joined on.

CREATE TABLE article (
  id TEXT PRIMARY KEY,
  json TEXT NOT NULL,                 -- Article without its text and status
  text TEXT NOT NULL,
  title TEXT NOT NULL,
  lang TEXT NOT NULL,
  publisher_id TEXT,
  published_at INTEGER,
  status TEXT NOT NULL,
  live INTEGER NOT NULL,
  retired_at INTEGER,
  retire_reason TEXT
) STRICT;
CREATE INDEX article_by_time ON article (live, published_at DESC, id);
CREATE INDEX article_by_publisher ON article (publisher_id, live);

-- What articles tell about an entity: equal tellings are counted, so that a name is derived from few rows.
CREATE TABLE entity_telling (
  entity_id TEXT NOT NULL,
  digest TEXT NOT NULL,
  json TEXT NOT NULL,                 -- EntityRecord
  live_articles INTEGER NOT NULL,
  PRIMARY KEY (entity_id, digest)
) STRICT, WITHOUT ROWID;
CREATE TABLE article_entity (
  article_id TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  digest TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  PRIMARY KEY (article_id, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_entity_by_entity ON article_entity (entity_id, article_id);

CREATE TABLE entity (
  id TEXT PRIMARY KEY,
  json TEXT NOT NULL,                 -- Entity without its counts
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  article_count INTEGER NOT NULL,
  claim_count INTEGER NOT NULL,
  live INTEGER NOT NULL               -- live articles that tell of it, also as their publisher
) STRICT;
CREATE INDEX entity_by_claims ON entity (claim_count DESC, id) WHERE live > 0;
CREATE INDEX entity_by_articles ON entity (article_count DESC, id) WHERE live > 0;
CREATE INDEX entity_by_name ON entity (name, id) WHERE live > 0;
CREATE TABLE entity_name (
  folded TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  PRIMARY KEY (folded, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_name_by_entity ON entity_name (entity_id);

CREATE TABLE mention (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  surface TEXT NOT NULL,
  kind TEXT NOT NULL
) STRICT;
CREATE INDEX mention_by_article ON mention (article_id, start, id);
CREATE INDEX mention_by_entity ON mention (entity_id, article_id, start, id);

CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  json TEXT NOT NULL,                 -- Claim without retiredAt
  article_id TEXT NOT NULL,
  speech_act TEXT NOT NULL,
  speaker_id TEXT,
  speaker_type TEXT NOT NULL,
  target_id TEXT,
  content TEXT NOT NULL,
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL,
  said_at INTEGER,
  confidence REAL NOT NULL,
  published_at INTEGER,               -- of its article, as are the next two
  lang TEXT NOT NULL,
  publisher_id TEXT,
  quoted INTEGER NOT NULL,            -- 1 for a direct quotation
  retired_at INTEGER
) STRICT;
CREATE INDEX claim_by_time ON claim (published_at DESC, id) WHERE retired_at IS NULL;
CREATE INDEX claim_by_said ON claim (said_at DESC, id) WHERE retired_at IS NULL;
CREATE INDEX claim_by_confidence ON claim (confidence DESC, id) WHERE retired_at IS NULL;
CREATE INDEX claim_by_article ON claim (article_id);
CREATE INDEX claim_by_speaker ON claim (speaker_id, speech_act) WHERE retired_at IS NULL;
CREATE INDEX claim_by_target ON claim (target_id, speech_act) WHERE retired_at IS NULL;

CREATE TABLE claim_party (
  entity_id TEXT NOT NULL,
  role TEXT NOT NULL,                 -- SPEAKER, TARGET, ABOUT
  claim_id TEXT NOT NULL,
  PRIMARY KEY (entity_id, role, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_party_by_claim ON claim_party (claim_id, role);

CREATE TABLE claim_relation (
  relation_id TEXT NOT NULL,
  claim_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL,
  PRIMARY KEY (relation_id, claim_id, kind, polarity)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_relation_by_claim ON claim_relation (claim_id);

-- What one article tells about a relation.
CREATE TABLE relation_telling (
  relation_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  json TEXT NOT NULL,                 -- phrase, eventTime, qualifiers
  PRIMARY KEY (relation_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_telling_by_article ON relation_telling (article_id);

CREATE TABLE relation (
  id TEXT PRIMARY KEY,
  json TEXT NOT NULL,                 -- Relation
  predicate TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  object_id TEXT,
  status TEXT NOT NULL,
  support INTEGER NOT NULL,
  independent_sources INTEGER NOT NULL,
  event_start INTEGER,
  event_end INTEGER,
  first_published_at INTEGER,
  last_published_at INTEGER,
  live INTEGER NOT NULL               -- live claims behind it
) STRICT;
CREATE INDEX relation_by_support ON relation (support DESC, id) WHERE live > 0;
CREATE INDEX relation_by_sources ON relation (independent_sources DESC, id) WHERE live > 0;
CREATE INDEX relation_by_event ON relation (event_start DESC, id) WHERE live > 0;
CREATE INDEX relation_by_report ON relation (last_published_at DESC, id) WHERE live > 0;
CREATE INDEX relation_by_predicate ON relation (predicate, support DESC, id) WHERE live > 0;
CREATE INDEX relation_by_subject ON relation (subject_id, support DESC, id) WHERE live > 0;
CREATE INDEX relation_by_object ON relation (object_id, support DESC, id) WHERE live > 0;

-- Full text over words, with CJK characters spaced out: one- and two-character words are found as phrases.
CREATE TABLE search_entry (
  rowid INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  UNIQUE (kind, id)
) STRICT;
CREATE VIRTUAL TABLE search_text USING fts5 (body, content='', contentless_delete=1, tokenize='unicode61');

-- One row for each commit that changed the graph.
CREATE TABLE commit_log (
  version INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  article_id TEXT NOT NULL
) STRICT;
