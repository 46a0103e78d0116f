-- Whether an article stands is asked for each of its copies and tellings: without its row, whose text fills pages.
CREATE INDEX article_standing ON article (id, live, published_at);

-- Sketches name articles by number, and only those that stand: the list of texts that share a shingle is a third as long to read and to write.
ALTER TABLE article_origin RENAME TO old_origin;
DROP INDEX article_by_origin;
CREATE TABLE article_origin (
  number INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL UNIQUE,
  origin_id TEXT NOT NULL,
  -- As resolution gave them: decisions on entities do not change which texts are copies.
  publisher_id TEXT,
  agency_id TEXT
) STRICT;
CREATE INDEX article_by_origin ON article_origin (origin_id);
INSERT INTO article_origin (article_id, origin_id, publisher_id, agency_id)
  SELECT article_id, origin_id, publisher_id, agency_id FROM old_origin ORDER BY article_id;
DROP TABLE old_origin;

ALTER TABLE article_sketch RENAME TO old_sketch;
CREATE TABLE article_sketch (
  hash INTEGER NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (hash, number)
) STRICT, WITHOUT ROWID;
INSERT INTO article_sketch (hash, number)
  SELECT s.hash, o.number FROM old_sketch s JOIN article_origin o ON o.article_id = s.article_id JOIN article a ON a.id = s.article_id
    WHERE a.live = 1 ORDER BY s.hash, o.number;
DROP TABLE old_sketch;
