// Where articles were published, as `addressKey` tells it: a new text at the same address is a newer version.

CREATE INDEX article_by_address IF NOT EXISTS FOR (n:Article) ON (n.address);
