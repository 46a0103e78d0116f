-- Articles that print another's text: what tells repeated claims apart looks here instead of at every article.

CREATE INDEX article_copies ON article (id) WHERE json_extract(json, '$.originId') <> id;
