import type { FaultCode } from '../../src/check/found/fault.ts';

/** Something wrong to be put into the graph. */
export interface Planting {
  /** Cypher; several statements are parted by semicolons. */
  readonly plant: string;
  /** What must be found then: its code, and its id or a query for ids, asked before. */
  readonly faults: readonly (readonly [FaultCode, string])[];
  /** What emptying the database does not undo. */
  readonly undo?: string;
}

const grant = "MATCH (c:Claim {grant: 'G1'}) RETURN c.id";
const grantOfA = "MATCH (:Source {id: 'doc:a'})-[:CLAIMS]->(c {grant: 'G1'})";
const edge = "MATCH (:Entity {id: 'org:three'})-[r:FUNDS]->()";
const fact = "MATCH (c:Claim {attribute: 'participants'})";
const signed = "MATCH (c:Claim {type: 'SIGNED'})";
const member = "MATCH (c:Claim {type: 'MEMBER_OF'})";
const ofA = "MATCH (s:Source {id: 'doc:a'})-[:CLAIMS]->(c)";
const merge = "MATCH (m:Merge {id: 'org:namesake'})";
const event = "MATCH (n:Entity {id: 'event:e'})";
const id = (match: string) => `${match} RETURN c.id`;

const evidence: readonly Planting[] = [
  'stated = false',
  'claimCount = 3',
  'sourceCount = 1',
  'publisherCount = 3',
  "publisherIds = ['org:three']",
  'selfReported = true',
  'disagrees = false',
  "firstPublished = date('2021-05-01')",
  "firstPublished = '2021-05-31'",
  'lastPublished = null',
  "startEarliest = date('2019-01-02')",
  'startLatest = null',
  "endEarliest = date('2020-12-31')",
  "endLatest = date('2022-12-31')",
  'claimSource = r.claimSource[1..]',
  "claimPublishers = [one IN r.claimPublishers | one + ' org:nine']",
  "claimPublished = [day IN r.claimPublished | '2021-05-30']",
  "claimPublished = [day IN r.claimPublished | 'unknown']",
  'claimStated = [one IN r.claimStated | NOT one]',
  'claimPlanned = [one IN r.claimPlanned | NOT one]',
  'claimBoilerplate = [one IN r.claimBoilerplate | NOT one]',
  'claimSelfReported = [one IN r.claimSelfReported | NOT one]',
  'claimTimed = [one IN r.claimTimed | NOT one]',
  "claimObservedEarliest = [day IN r.claimObservedEarliest | 'open']",
  'claimObservedLatest = null',
].map((change) => ({
  plant: `${edge} SET r.${change}`,
  faults: [['evidence-wrong', "MATCH ()-[r:FUNDS {grant: 'G1'}]->() RETURN r.id"]],
}));

const relationships: readonly Planting[] = [
  { plant: `${edge} DELETE r`, faults: [['relationship-missing', grant]] },
  {
    plant: `MATCH (a:Entity {id: 'org:two'}), (b:Entity {id: 'programme:x'}) CREATE (a)-[:SUPPORTS {id: 'SUPPORTS:0'}]->(b)`,
    faults: [['relationship-unsupported', 'SUPPORTS:0']],
  },
  {
    plant: `${edge} MATCH (a:Entity {id: 'org:one'}), (b:Entity {id: 'programme:x'})
      WITH a, b, r, properties(r) AS all DELETE r CREATE (a)-[new:FUNDS]->(b) SET new = all`,
    faults: [['relationship-ends', `${edge} RETURN r.id`]],
  },
  {
    plant: `MATCH (a)-[r:PARTNERS_WITH]->(b:Entity {id: 'org:two'}) WITH a, b, r, properties(r) AS all
      DELETE r CREATE (b)-[new:PARTNERS_WITH]->(a) SET new = all`,
    faults: [['relationship-ends', "MATCH ()-[r:PARTNERS_WITH]->({id: 'org:two'}) RETURN r.id"]],
  },
  {
    plant: `${edge} MATCH (b:Entity {id: 'programme:x'}) WITH b, r, properties(r) AS all
      DELETE r CREATE (b)-[new:FUNDS]->(b) SET new = all`,
    faults: [
      ['relationship-ends', `${edge} RETURN r.id`],
      ['relationship-kinds', `${edge} RETURN r.id`],
    ],
  },
  { plant: `${edge} SET r.grant = 'G2'`, faults: [['relationship-key', `${edge} RETURN r.id`]] },
  {
    plant: `${edge} SET r.id = 'FUNDS:0' WITH r MATCH (c:Claim {grant: 'G1'}) SET c.relationship = 'FUNDS:0'`,
    faults: [
      ['relationship-id', 'FUNDS:0'],
      ['claim-relationship', grant],
      ['relationship-missing', grant],
    ],
  },
  {
    plant: `DROP CONSTRAINT funds_id; ${edge} MATCH (a:Entity {id: 'org:three'}), (b:Entity {id: 'programme:x'})
      CREATE (a)-[new:FUNDS]->(b) SET new = r`,
    faults: [
      ['index-missing', 'funds_id'],
      ['id-twice', `${edge} RETURN r.id`],
    ],
    undo: `${edge} WITH collect(r) AS all UNWIND all[1..] AS r DELETE r;
      CREATE CONSTRAINT funds_id FOR ()-[r:FUNDS]-() REQUIRE r.id IS UNIQUE`,
  },
  {
    plant: `MATCH (a:Entity {id: 'org:two'}), (b:Entity {id: 'programme:x'}) CREATE (a)-[:FUNDS]->(b)`,
    faults: [['id-missing', 'FUNDS']],
  },
  {
    plant: `MATCH (a:Entity {id: 'org:two'}), (b:Entity {id: 'programme:x'}) CREATE (a)-[:ADMIRES {id: 'x'}]->(b)`,
    faults: [['type-unknown', 'ADMIRES']],
  },
];

const claims: readonly Planting[] = [
  { plant: `${fact} SET c.strange = [1, 2]`, faults: [['claim-id', id(fact)]] },
  { plant: 'CREATE (:Claim {type: "FACT"})', faults: [['id-missing', 'Claim']] },
  { plant: `${fact} SET c.note = 'More'`, faults: [['claim-id', id(fact)]] },
  { plant: `${fact} SET c.fact = 'fact:0'`, faults: [['claim-relationship', id(fact)]] },
  { plant: `${signed} SET c.onBehalfOf = 'org:namesake'`, faults: [['claim-entities', id(signed)]] },
  { plant: `${member} SET c.relationship = 'MEMBER_OF:0'`, faults: [['claim-relationship', id(member)]] },
  { plant: `${fact} SET c.selfReported = true`, faults: [['claim-self-reported', id(fact)]] },
  { plant: `${grantOfA} SET c.boilerplate = true`, faults: [['claim-boilerplate', id(grantOfA)]] },
  {
    plant: `MATCH (s:Source {id: 'doc:a'}) SET s.lastParagraph = 5`,
    faults: [
      ['claim-place', `${ofA} WHERE c.lastParagraph > 5 RETURN c.id`],
      ['source-boilerplate', 'doc:a'],
    ],
  },
  {
    plant: `MATCH (c:Claim {reason: 'who else'}) REMOVE c.reason`,
    faults: [
      ['claim-id', "MATCH (c:Claim {reason: 'who else'}) RETURN c.id"],
      ['claim-reason', "MATCH (c:Claim {reason: 'who else'}) RETURN c.id"],
    ],
  },
  {
    plant: `${grantOfA} SET c.quoteEnd = c.quoteEnd + 1`,
    faults: [
      ['claim-id', id(grantOfA)],
      ['claim-quote', id(grantOfA)],
      ['quote-moved', id(grantOfA)],
    ],
  },
  { plant: `${grantOfA} SET c.startEarliest = date('2019-01-02')`, faults: [['claim-days', id(grantOfA)]] },
  {
    plant: `${grantOfA} SET c.observedEarliest = date('2019-01-02')`,
    faults: [['claim-observed', id(grantOfA)]],
  },
  { plant: `${grantOfA} REMOVE c.observed`, faults: [['claim-observed', id(grantOfA)]] },
  { plant: `${grantOfA} SET c.endLatest = null`, faults: [['claim-days', id(grantOfA)]] },
  { plant: `${grantOfA} SET c.endLatest = '2021-12-31'`, faults: [['claim-days', id(grantOfA)]] },
  { plant: `${grantOfA} SET c.endLatest = date('2018-12-31')`, faults: [['interval-reversed', id(grantOfA)]] },
  {
    plant: `${fact} SET c.when = '2021/2019'`,
    faults: [
      ['claim-id', id(fact)],
      ['claim-date', id(fact)],
    ],
  },
  { plant: `${fact} MATCH (:Source)-[r:CLAIMS]->(c) DELETE r`, faults: [['claim-source', id(fact)]] },
  {
    plant: `${fact} MATCH (s:Source {id: 'doc:b'}) CREATE (s)-[:CLAIMS]->(c)`,
    faults: [['claim-source', id(fact)]],
  },
  { plant: `${fact} SET c.type = 'ADMIRES'`, faults: [['claim-malformed', id(fact)]] },
  { plant: `${fact} SET c.paragraph = 'two'`, faults: [['claim-malformed', id(fact)]] },
  { plant: `${fact} SET c.number = null`, faults: [['claim-malformed', id(fact)]] },
  {
    plant: `${signed} SET c.city = 'Port'`,
    faults: [
      ['claim-id', id(signed)],
      ['claim-kinds', id(signed)],
    ],
  },
  {
    plant: `DROP CONSTRAINT claim_id; ${fact} CREATE (new:Claim) SET new = c WITH c, new
      MATCH (s)-[:CLAIMS]->(c) CREATE (s)-[:CLAIMS]->(new)`,
    faults: [
      ['index-missing', 'claim_id'],
      ['id-twice', id(fact)],
    ],
    undo: `${fact} WITH collect(c) AS all UNWIND all[1..] AS c DETACH DELETE c;
      CREATE CONSTRAINT claim_id FOR (c:Claim) REQUIRE c.id IS UNIQUE`,
  },
];

const who: readonly Planting[] = [
  {
    plant: `CREATE (:Entity:Topic {id: 'topic:lonely', name: 'L', names: [], identifiers: []})`,
    faults: [['entity-orphan', 'topic:lonely']],
  },
  {
    plant: `CREATE (n:Entity:Topic {id: 'topic:told', name: 'T', names: [], identifiers: []}) WITH n
      MATCH (s:Source {id: 'doc:a'}) CREATE (s)-[:MENTIONS {names: [], paragraphs: ['2']}]->(n)`,
    faults: [['entity-undescribed', 'topic:told']],
  },
  {
    plant: `MATCH (s:Source {id: 'doc:a'}) CREATE (s)-[:MENTIONS {names: [], paragraphs: ['2'], declared: true, name: 'N',
        otherNames: [], identifiers: []}]->(:Entity {id: 'nobody', name: 'N', names: [], identifiers: []})`,
    faults: [['entity-malformed', 'nobody']],
  },
  ...['SET n:Funder', 'REMOVE n:Actor', 'REMOVE n:Organization SET n:Country', 'REMOVE n:Registered'].map(
    (change): Planting => ({
      plant: `MATCH (n:Entity {id: 'org:two'}) ${change}`,
      faults: [['entity-labels', 'org:two']],
    }),
  ),
  { plant: `MATCH (n:Entity {id: 'org:three'}) REMOVE n:Funder`, faults: [['entity-labels', 'org:three']] },
  ...[
    "name = 'Two'",
    "names = ['AO']",
    'mergedIds = null',
    'unnamed = true',
    "identifiers = ['x:y']",
    "searchNames = ['x']",
  ].map(
    (change): Planting => ({
      plant: `MATCH (n:Entity {id: 'org:one'}) SET n.${change}`,
      faults: [['entity-description', 'org:one']],
    }),
  ),
  { plant: `${event} SET n.names = []`, faults: [['entity-description', 'event:e']] },
  { plant: `${event} SET n.startEarliest = date('2021-05-04')`, faults: [['event-days', 'event:e']] },
  { plant: `MATCH (n:Entity {id: 'org:two'}) SET n.contentHash = 'x'`, faults: [['entity-malformed', 'org:two']] },
  { plant: `${merge} SET m.entity = 'org:two'`, faults: [['merge-entity', 'org:namesake']] },
  { plant: `${merge} SET m.why = null`, faults: [['merge-malformed', 'org:namesake']] },
  {
    plant: `CREATE (:Merge {id: 'org:p', into: 'country:BB', by: 'A', why: 'W', on: date(), entity: 'country:BB'});
      MATCH (n:Entity {id: 'country:BB'}) SET n.mergedIds = ['org:p']`,
    faults: [['merge-malformed', 'org:p']],
  },
  {
    plant: `UNWIND [['org:q', 'org:p'], ['org:p', 'org:q'], ['org:r', 'org:p']] AS row
      CREATE (:Merge {id: row[0], into: row[1], by: 'A', why: 'W', on: date(), entity: 'org:p'})`,
    faults: [['merge-cycle', 'org:p']],
  },
  {
    plant: `CREATE (:Entity:Organization:Actor {id: 'org:namesake', name: 'N', names: [], identifiers: []})`,
    faults: [['merge-not-done', 'org:namesake']],
  },
  {
    plant: `CREATE (:RegistryEntry {id: 'org:ghost', registry: 'bodies', name: 'G', names: [], identifiers: []})`,
    faults: [['registry-entity', 'org:ghost']],
  },
];

const sources: readonly Planting[] = [
  { plant: `MATCH (s:Source {id: 'doc:a'}) REMOVE s.contentHash`, faults: [['source-malformed', 'doc:a']] },
  { plant: `MATCH (s:Source {id: 'doc:a'}) SET s.publishersKnownAs = null`, faults: [['source-publishers', 'doc:a']] },
  {
    plant: `MATCH (s:Source {id: 'doc:a'}) SET s.publishedLatest = date('2021-05-30')`,
    faults: [['source-days', 'doc:a']],
  },
  {
    plant: `MATCH (s:Source {id: 'doc:a'}) CREATE (s)-[:MENTIONS {names: [], paragraphs: ['2']}]->(s)`,
    faults: [['mention-itself', 'doc:a']],
  },
  {
    plant: `MATCH (s:Source {id: 'doc:a'}), (n:Entity {id: 'org:two'}) CREATE (s)-[:MENTIONS {names: [], paragraphs: []}]->(n)`,
    faults: [['mention-wrong', 'doc:a']],
  },
  {
    plant: `MATCH (:Source {id: 'doc:a'})-[m:MENTIONS]->(:Entity {id: 'org:one'}) SET m.names = ['AO']`,
    faults: [['mention-wrong', 'doc:a']],
  },
  {
    plant: `MATCH (:Source {id: 'doc:a'})-[m:MENTIONS]->(:Entity {id: 'country:BB'}) DELETE m`,
    faults: [['mention-missing', "MATCH (c:Claim {from: 'country:BB'}) RETURN c.id"]],
  },
  {
    plant: `MATCH (:Source {id: 'doc:b'})-[m:MENTIONS]->(:Entity {id: 'event:e'}) SET m.paragraphs = ['7-5']`,
    faults: [['mention-wrong', 'doc:b']],
  },
];

const schema: readonly Planting[] = [
  {
    plant: 'MATCH (m:Migration {number: 5}) DELETE m',
    faults: [['migration-missing', 'schema/005-identity']],
  },
  {
    plant: `MATCH (m:Migration {number: 5}) SET m.kept = m.checksum, m.checksum = 'other'`,
    faults: [['migration-changed', 'schema/005-identity']],
    undo: 'MATCH (m:Migration {number: 5}) SET m.checksum = m.kept REMOVE m.kept',
  },
  {
    plant: 'DROP INDEX claim_fact',
    faults: [['index-missing', 'claim_fact']],
    undo: 'CREATE INDEX claim_fact IF NOT EXISTS FOR (c:Claim) ON (c.fact)',
  },
];

export const plantings: readonly Planting[] = [...evidence, ...relationships, ...claims, ...who, ...sources, ...schema];
