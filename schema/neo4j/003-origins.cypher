// (:Sketch {hash, articleId}): the smallest shingle hashes of each text; copies share some. No relationships: writers of unrelated articles never
// meet in one node.

CREATE INDEX sketch_hash IF NOT EXISTS FOR (n:Sketch) ON (n.hash);
CREATE INDEX live_article_by_origin IF NOT EXISTS FOR (n:LiveArticle) ON (n.originId);
