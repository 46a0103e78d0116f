// Records hold their whole value as JSON beside the properties that are filtered, ordered and joined on.
// A live record has a second label (LiveClaim beside Claim): indexes over it hold live records only, and its count costs nothing.
//
//   (Article)-[:TELLS_OF {digest, mentions, claims}]->(Entity)-[:TOLD_AS]->(Telling)   what articles tell of an entity
//   (Article)-[:REPORTS_ON {json}]->(Relation)                                         what an article tells of a relation
//   (Article)-[:CONTAINS]->(Mention)-[:REFERS_TO]->(Entity)-[:NAMED]->(Name)
//   (Article)-[:MAKES]->(Claim)-[:SPEAKER|TARGET|ABOUT]->(Entity)
//   (Claim)-[:BEARS_ON {kind, polarity, modality}]->(Relation)-[:SUBJECT|OBJECT]->(Entity)
//   (Entity)-[:<PREDICATE> {id, support, ...}]->(Entity)                               one thin edge for each live relation: what walks follow

CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT telling_key IF NOT EXISTS FOR (n:Telling) REQUIRE n.key IS UNIQUE;

CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX live_article_by_id IF NOT EXISTS FOR (n:LiveArticle) ON (n.id);
CREATE INDEX live_article_by_time IF NOT EXISTS FOR (n:LiveArticle) ON (n.publishedAt);
CREATE INDEX live_article_by_publisher IF NOT EXISTS FOR (n:LiveArticle) ON (n.publisherId);
CREATE INDEX live_entity_by_claims IF NOT EXISTS FOR (n:LiveEntity) ON (n.claimCount);
CREATE INDEX live_entity_by_articles IF NOT EXISTS FOR (n:LiveEntity) ON (n.articleCount);
CREATE INDEX live_claim_by_time IF NOT EXISTS FOR (n:LiveClaim) ON (n.publishedAt);
CREATE INDEX live_claim_by_said IF NOT EXISTS FOR (n:LiveClaim) ON (n.saidAt);
CREATE INDEX live_claim_by_confidence IF NOT EXISTS FOR (n:LiveClaim) ON (n.confidence);
CREATE INDEX live_claim_by_act IF NOT EXISTS FOR (n:LiveClaim) ON (n.speechAct);
CREATE INDEX live_claim_by_publisher IF NOT EXISTS FOR (n:LiveClaim) ON (n.publisherId);
CREATE INDEX live_relation_by_support IF NOT EXISTS FOR (n:LiveRelation) ON (n.support);
CREATE INDEX live_relation_by_sources IF NOT EXISTS FOR (n:LiveRelation) ON (n.independentSources);
CREATE INDEX live_relation_by_event IF NOT EXISTS FOR (n:LiveRelation) ON (n.eventStart);
CREATE INDEX live_relation_by_report IF NOT EXISTS FOR (n:LiveRelation) ON (n.lastPublishedAt);
CREATE INDEX live_relation_by_predicate IF NOT EXISTS FOR (n:LiveRelation) ON (n.predicate);

// Words are told apart before they are stored (src/store/searchTokens.ts), so that every store finds the same: here they are only split at spaces.
CREATE FULLTEXT INDEX search_text IF NOT EXISTS FOR (n:LiveArticle|LiveClaim|LiveEntity) ON EACH [n.search]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } };
