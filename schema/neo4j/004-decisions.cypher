// Decisions beside what articles say, and what is needed to replay them.
//
//   (Subject {id})-[:DECIDED]->(Decision {serial, id, kind, detail, reason, by, at, revertedAt})   subjects by the ids that the decision names
//   (Redirect {fromId, toId})      an entity that was merged away, and the one it lives on as
//   (GoneRelation {id, json})      a relation that nothing tells of any more: its id is answered by the relation that it lives on as
//   (RawBundle {articleId, entityIds, json})   an article's bundle as resolution gave it, where decisions make readers see another
//   (Commit {moment, kind, json})  what each commit was asked to do: the past is read by replaying them (src/store/neo4j/replica.ts)
// (EventLog {moment}) holds the moment of the latest commit.

CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE INDEX decision_by_serial IF NOT EXISTS FOR (n:Decision) ON (n.serial);
CREATE CONSTRAINT subject_id IF NOT EXISTS FOR (n:Subject) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_from IF NOT EXISTS FOR (n:Redirect) REQUIRE n.fromId IS UNIQUE;
CREATE INDEX redirect_to IF NOT EXISTS FOR (n:Redirect) ON (n.toId);
CREATE CONSTRAINT gone_relation_id IF NOT EXISTS FOR (n:GoneRelation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT raw_bundle_article IF NOT EXISTS FOR (n:RawBundle) REQUIRE n.articleId IS UNIQUE;
CREATE CONSTRAINT commit_moment IF NOT EXISTS FOR (n:Commit) REQUIRE n.moment IS UNIQUE;
