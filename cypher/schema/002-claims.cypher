// 002-claims: what sources say, found by the relationship or fact they are evidence for.

CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE c.id IS UNIQUE;
CREATE INDEX claim_relationship IF NOT EXISTS FOR (c:Claim) ON (c.relationship);
CREATE INDEX claim_entity IF NOT EXISTS FOR (c:Claim) ON (c.entity);
CREATE INDEX claim_fact IF NOT EXISTS FOR (c:Claim) ON (c.fact);
