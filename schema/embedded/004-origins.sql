-- Which articles go back to one text: derived from the live articles, built anew when a group gains or loses a member. The origin that readers see is in
-- the article's JSON, so that its past is kept as any other.

UPDATE article SET json = json_set(json, '$.agencyId', NULL, '$.originId', id);
CREATE TABLE article_origin (
  article_id TEXT PRIMARY KEY,
  origin_id TEXT NOT NULL,
  -- As resolution gave them: decisions on entities do not change which texts are copies.
  publisher_id TEXT,
  agency_id TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX article_by_origin ON article_origin (origin_id);
INSERT INTO article_origin (article_id, origin_id, publisher_id) SELECT id, id, publisher_id FROM article;

-- The smallest shingle hashes of each text: copies share some.
CREATE TABLE article_sketch (
  hash INTEGER NOT NULL,
  article_id TEXT NOT NULL,
  PRIMARY KEY (hash, article_id)
) STRICT, WITHOUT ROWID;
