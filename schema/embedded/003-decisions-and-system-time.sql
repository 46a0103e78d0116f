-- Decisions beside what articles say, and system time: a row that readers see begins at the commit that wrote it (from_at); when a later commit changes or
-- removes it, a trigger keeps it as it was in <table>_past, up to that commit (to_at). Tables of the present hold nothing of the past and are read as before.

CREATE TABLE system_clock (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  at INTEGER NOT NULL                 -- moment of the latest commit, epoch ms; each commit has its own
) STRICT;
INSERT INTO system_clock (one, at) SELECT 1, coalesce(max(at), 0) FROM commit_log;

CREATE TABLE decision (
  serial INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  detail TEXT NOT NULL,               -- DecisionDetail
  reason TEXT NOT NULL,
  by TEXT NOT NULL,
  at INTEGER NOT NULL,
  reverted_at INTEGER
) STRICT;
CREATE INDEX decision_by_time ON decision (at);
CREATE TABLE decision_subject (
  subject_id TEXT NOT NULL,
  serial INTEGER NOT NULL,
  PRIMARY KEY (subject_id, serial)
) STRICT, WITHOUT ROWID;

-- Articles that were withdrawn before retracting was a decision.
INSERT INTO decision (id, kind, detail, reason, by, at)
  SELECT 'dec_' || lower(hex(randomblob(13))), 'RETRACT', json_object('kind', 'RETRACT', 'articleId', id), coalesce(retire_reason, ''), 'curator', retired_at
    FROM article WHERE status = 'WITHDRAWN' ORDER BY retired_at, id;
INSERT INTO decision_subject (subject_id, serial) SELECT json_extract(detail, '$.articleId'), serial FROM decision;

-- The words for an object that is no entity are told by each article.
UPDATE relation_telling SET json = (
  SELECT json_object('objectText', json_extract(r.json, '$.objectText'), 'phrase', json_extract(relation_telling.json, '$.phrase'),
    'eventTime', json_extract(relation_telling.json, '$.eventTime'), 'qualifiers', json_extract(relation_telling.json, '$.qualifiers'))
    FROM relation r WHERE r.id = relation_telling.relation_id);

-- The bundle of an article as resolution gave it, where decisions make readers see another.
CREATE TABLE raw_bundle (
  article_id TEXT PRIMARY KEY,
  json TEXT NOT NULL                  -- ArticleBundle without its article's text
) STRICT, WITHOUT ROWID;

CREATE TABLE raw_entity (
  entity_id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  PRIMARY KEY (entity_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX raw_entity_by_article ON raw_entity (article_id);

-- Entities that were merged away, and the ones they live on as.
CREATE TABLE redirect (
  from_id TEXT PRIMARY KEY,
  to_id TEXT NOT NULL,
  from_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX redirect_by_survivor ON redirect (to_id);
CREATE TABLE redirect_past (
  from_id TEXT NOT NULL,
  to_id TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  PRIMARY KEY (from_id, from_at)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER redirect_ends AFTER DELETE ON redirect WHEN OLD.from_at < (SELECT at FROM system_clock) BEGIN
  INSERT INTO redirect_past SELECT OLD.from_id, OLD.to_id, OLD.from_at, at FROM system_clock;
END;

ALTER TABLE article ADD COLUMN from_at INTEGER NOT NULL DEFAULT 0;
CREATE TABLE article_past (
  id TEXT NOT NULL,                   -- its text never changes and stays in article
  json TEXT NOT NULL,
  title TEXT NOT NULL,
  lang TEXT NOT NULL,
  publisher_id TEXT,
  published_at INTEGER,
  status TEXT NOT NULL,
  live INTEGER NOT NULL,
  retired_at INTEGER,
  retire_reason TEXT,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  PRIMARY KEY (id, from_at)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER article_changes AFTER UPDATE OF json, status, live, publisher_id ON article WHEN OLD.from_at < (SELECT at FROM system_clock) BEGIN
  INSERT INTO article_past SELECT OLD.id, OLD.json, OLD.title, OLD.lang, OLD.publisher_id, OLD.published_at, OLD.status, OLD.live, OLD.retired_at,
    OLD.retire_reason, OLD.from_at, at FROM system_clock;
  UPDATE article SET from_at = (SELECT at FROM system_clock) WHERE id = OLD.id;
END;

ALTER TABLE article_entity ADD COLUMN from_at INTEGER NOT NULL DEFAULT 0;
CREATE TABLE article_entity_past (
  article_id TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  digest TEXT NOT NULL,
  mentions INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  PRIMARY KEY (article_id, entity_id, from_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_entity_past_by_entity ON article_entity_past (entity_id);
CREATE TRIGGER article_entity_ends AFTER DELETE ON article_entity WHEN OLD.from_at < (SELECT at FROM system_clock) BEGIN
  INSERT INTO article_entity_past SELECT OLD.article_id, OLD.entity_id, OLD.digest, OLD.mentions, OLD.claims, OLD.from_at, at FROM system_clock;
END;

ALTER TABLE entity ADD COLUMN from_at INTEGER NOT NULL DEFAULT 0;
CREATE TABLE entity_past (
  id TEXT NOT NULL,
  json TEXT,                          -- null where it was the same in the next version: counts change much oftener than names
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  article_count INTEGER NOT NULL,
  claim_count INTEGER NOT NULL,
  live INTEGER NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  PRIMARY KEY (id, from_at)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER entity_changes AFTER UPDATE OF json, article_count, claim_count, live ON entity
WHEN OLD.from_at < (SELECT at FROM system_clock)
  AND (OLD.article_count <> NEW.article_count OR OLD.claim_count <> NEW.claim_count OR OLD.live <> NEW.live OR OLD.json <> NEW.json) BEGIN
  INSERT INTO entity_past SELECT OLD.id, CASE WHEN OLD.json <> NEW.json THEN OLD.json END, OLD.type, OLD.name, OLD.article_count, OLD.claim_count,
    OLD.live, OLD.from_at, at FROM system_clock;
  UPDATE entity SET from_at = (SELECT at FROM system_clock) WHERE id = OLD.id;
END;

CREATE TRIGGER entity_ends AFTER DELETE ON entity WHEN OLD.from_at < (SELECT at FROM system_clock) BEGIN
  INSERT INTO entity_past SELECT OLD.id, OLD.json, OLD.type, OLD.name, OLD.article_count, OLD.claim_count, OLD.live, OLD.from_at, at FROM system_clock;
END;

ALTER TABLE entity_name ADD COLUMN from_at INTEGER NOT NULL DEFAULT 0;
CREATE TABLE entity_name_past (
  folded TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  PRIMARY KEY (folded, entity_id, from_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_name_past_by_entity ON entity_name_past (entity_id);
CREATE TRIGGER entity_name_ends AFTER DELETE ON entity_name WHEN OLD.from_at < (SELECT at FROM system_clock) BEGIN
  INSERT INTO entity_name_past SELECT OLD.folded, OLD.entity_id, OLD.from_at, at FROM system_clock;
END;

ALTER TABLE mention ADD COLUMN from_at INTEGER NOT NULL DEFAULT 0;
CREATE TABLE mention_past (
  id TEXT NOT NULL,
  article_id TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  surface TEXT NOT NULL,
  kind TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  PRIMARY KEY (id, from_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_past_by_article ON mention_past (article_id);
CREATE INDEX mention_past_by_entity ON mention_past (entity_id);
CREATE TRIGGER mention_changes AFTER UPDATE OF entity_id ON mention WHEN OLD.from_at < (SELECT at FROM system_clock) BEGIN
  INSERT INTO mention_past SELECT OLD.id, OLD.article_id, OLD.entity_id, OLD.start, OLD."end", OLD.surface, OLD.kind, OLD.from_at, at FROM system_clock;
  UPDATE mention SET from_at = (SELECT at FROM system_clock) WHERE id = OLD.id;
END;

ALTER TABLE claim ADD COLUMN from_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX claim_by_commit ON claim (from_at);
CREATE TABLE claim_past (
  id TEXT NOT NULL,
  json TEXT NOT NULL,
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
  published_at INTEGER,
  lang TEXT NOT NULL,
  publisher_id TEXT,
  quoted INTEGER NOT NULL,
  retired_at INTEGER,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  PRIMARY KEY (id, from_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_past_by_article ON claim_past (article_id);
CREATE TRIGGER claim_changes AFTER UPDATE OF json, retired_at, publisher_id ON claim
WHEN OLD.from_at < (SELECT at FROM system_clock)
  AND (OLD.json <> NEW.json OR OLD.retired_at IS NOT NEW.retired_at OR OLD.publisher_id IS NOT NEW.publisher_id) BEGIN
  INSERT INTO claim_past SELECT OLD.id, OLD.json, OLD.article_id, OLD.speech_act, OLD.speaker_id, OLD.speaker_type, OLD.target_id, OLD.content,
    OLD.polarity, OLD.modality, OLD.said_at, OLD.confidence, OLD.published_at, OLD.lang, OLD.publisher_id, OLD.quoted, OLD.retired_at, OLD.from_at, at
    FROM system_clock;
  UPDATE claim SET from_at = (SELECT at FROM system_clock) WHERE id = OLD.id;
END;

ALTER TABLE claim_party ADD COLUMN from_at INTEGER NOT NULL DEFAULT 0;
CREATE TABLE claim_party_past (
  entity_id TEXT NOT NULL,
  role TEXT NOT NULL,
  claim_id TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  PRIMARY KEY (entity_id, role, claim_id, from_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_party_past_by_claim ON claim_party_past (claim_id, role);
CREATE TRIGGER claim_party_ends AFTER DELETE ON claim_party WHEN OLD.from_at < (SELECT at FROM system_clock) BEGIN
  INSERT INTO claim_party_past SELECT OLD.entity_id, OLD.role, OLD.claim_id, OLD.from_at, at FROM system_clock;
END;

ALTER TABLE claim_relation ADD COLUMN from_at INTEGER NOT NULL DEFAULT 0;
CREATE TABLE claim_relation_past (
  relation_id TEXT NOT NULL,
  claim_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  polarity TEXT NOT NULL,
  modality TEXT NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  PRIMARY KEY (relation_id, claim_id, kind, polarity, from_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_relation_past_by_claim ON claim_relation_past (claim_id);
CREATE TRIGGER claim_relation_ends AFTER DELETE ON claim_relation WHEN OLD.from_at < (SELECT at FROM system_clock) BEGIN
  INSERT INTO claim_relation_past SELECT OLD.relation_id, OLD.claim_id, OLD.kind, OLD.polarity, OLD.modality, OLD.from_at, at FROM system_clock;
END;

ALTER TABLE relation ADD COLUMN from_at INTEGER NOT NULL DEFAULT 0;
CREATE INDEX relation_by_commit ON relation (from_at);
CREATE TABLE relation_past (
  id TEXT NOT NULL,
  json TEXT NOT NULL,
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
  live INTEGER NOT NULL,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  PRIMARY KEY (id, from_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_past_by_subject ON relation_past (subject_id);
CREATE INDEX relation_past_by_object ON relation_past (object_id);
CREATE TRIGGER relation_changes AFTER UPDATE OF json, live ON relation
WHEN OLD.from_at < (SELECT at FROM system_clock) AND (OLD.json <> NEW.json OR OLD.live <> NEW.live) BEGIN
  INSERT INTO relation_past SELECT OLD.id, OLD.json, OLD.predicate, OLD.subject_id, OLD.object_id, OLD.status, OLD.support, OLD.independent_sources,
    OLD.event_start, OLD.event_end, OLD.first_published_at, OLD.last_published_at, OLD.live, OLD.from_at, at FROM system_clock;
  UPDATE relation SET from_at = (SELECT at FROM system_clock) WHERE id = OLD.id;
END;
CREATE TRIGGER relation_ends AFTER DELETE ON relation WHEN OLD.from_at < (SELECT at FROM system_clock) BEGIN
  INSERT INTO relation_past SELECT OLD.id, OLD.json, OLD.predicate, OLD.subject_id, OLD.object_id, OLD.status, OLD.support, OLD.independent_sources,
    OLD.event_start, OLD.event_end, OLD.first_published_at, OLD.last_published_at, OLD.live, OLD.from_at, at FROM system_clock;
END;
