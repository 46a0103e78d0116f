-- Where articles were published, as `addressKey` tells it: a new text at the same address is a newer version. It never changes, so the past needs no copy.
CREATE TABLE article_address (
  article_id TEXT PRIMARY KEY,
  address TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX article_by_address ON article_address (address);
-- Articles from before are found where they were stored with the key itself, as most were.
INSERT INTO article_address (article_id, address)
  SELECT id, json_extract(json, '$.url') FROM article WHERE json_extract(json, '$.url') IS NOT NULL;
