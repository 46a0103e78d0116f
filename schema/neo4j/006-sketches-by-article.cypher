// What an article is compared by is found from the article as well: without it every write looks at every sketch.

CREATE INDEX sketch_by_article IF NOT EXISTS FOR (n:Sketch) ON (n.articleId);
