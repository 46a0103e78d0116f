// What happened to claims, in the order of commits: (:EventLog {last}) counts positions and is locked until the commit, so that no event
// appears behind one that could be read already. Never trimmed.

CREATE CONSTRAINT claim_event_position IF NOT EXISTS FOR (n:ClaimEvent) REQUIRE n.position IS UNIQUE;
