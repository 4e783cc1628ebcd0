import { z } from 'zod';

/** How one of the questions in questions.yaml is put to GraphQL, and to Neo4j by hand. */
export interface Way {
  /** How the question begins. */
  readonly question: string;
  readonly graphql: string;
  /** Reads the answer out of GraphQL's data. */
  readonly read: (data: unknown) => unknown;
  /** Each record's map `answer`, or its list, is one entry of the answer. */
  readonly cypher: string;
}

const ids = z.object({ nodes: z.array(z.object({ id: z.string() })) });
const sortedIds = (connection: z.infer<typeof ids>) => connection.nodes.map(({ id }) => id).sort();
const byJson = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** A reader of a shape: parses, then turns what was parsed into the answer. */
const reader =
  <Shape extends z.ZodType>(shape: Shape, read: (data: z.infer<Shape>) => unknown) =>
  (data: unknown): unknown =>
    read(shape.parse(data));

const edges = <Node extends z.ZodType, Relationship extends z.ZodType>(node: Node, relationship: Relationship) =>
  z.object({ edges: z.array(z.object({ node, relationships: z.tuple([relationship]) })) });
const node = z.object({ id: z.string() });
const evidence = <Claim extends z.ZodType>(claim: Claim) => z.object({ nodes: z.array(claim) });

export const ways: readonly Way[] = [
  {
    question: 'Who funds IOM',
    graphql: `{ node(id: "programme:iom-mesoamerica-caribbean") { ... on Programme { fundedBy { edges {
      node { id } relationships { stated claimCount sourceCount publisherCount } } } } } }`,
    read: reader(
      z.object({
        node: z.object({
          fundedBy: edges(
            node,
            z.object({
              stated: z.boolean(),
              claimCount: z.number(),
              sourceCount: z.number(),
              publisherCount: z.number(),
            }),
          ),
        }),
      }),
      ({ node: { fundedBy } }) =>
        fundedBy.edges.map(
          ({ node: { id }, relationships: [{ stated, claimCount, sourceCount, publisherCount }] }) => ({
            funder: id,
            stated,
            claims: claimCount,
            sources: sourceCount,
            publishers: publisherCount,
          }),
        ),
    ),
    cypher: `MATCH (funder)-[r:FUNDS]->(:Programme {id: 'programme:iom-mesoamerica-caribbean'})
      MATCH (s:Source)-[:CLAIMS]->(c:Claim {relationship: r.id}) UNWIND s.publishers AS publisher
      WITH funder, any(x IN collect(c.stated) WHERE x) AS stated, count(DISTINCT c) AS claims,
        count(DISTINCT s) AS sources, count(DISTINCT publisher) AS publishers
      RETURN {funder: funder.id, stated: stated, claims: claims, sources: sources, publishers: publishers} AS answer`,
  },
  {
    question: 'What does the Bureau of Population',
    graphql: '{ node(id: "org:us-prm") { ... on Organization { funds { nodes { id } } } } }',
    read: reader(z.object({ node: z.object({ funds: ids }) }), (data) => sortedIds(data.node.funds)),
    cypher: `MATCH (:Organization {id: 'org:us-prm'})-[:FUNDS]->(x) RETURN DISTINCT x.id AS answer ORDER BY answer`,
  },
  {
    question: 'Whom does CARICOM IMPACS partner with',
    graphql: `{ node(id: "org:caricom-impacs") { ... on Organization {
      partners(orderBy: EVIDENCE) { edges { node { id } relationships { sourceCount } } } } } }`,
    read: reader(
      z.object({ node: z.object({ partners: edges(node, z.object({ sourceCount: z.number() })) }) }),
      (data) =>
        data.node.partners.edges.map(({ node: { id }, relationships: [{ sourceCount }] }) => ({
          partner: id,
          sources: sourceCount,
        })),
    ),
    cypher: `MATCH (:Organization {id: 'org:caricom-impacs'})-[r:PARTNERS_WITH]-(partner)
      MATCH (s:Source)-[:CLAIMS]->(:Claim {relationship: r.id})
      WITH partner, count(DISTINCT s) AS sources ORDER BY sources DESC, partner.id
      RETURN {partner: partner.id, sources: sources} AS answer`,
  },
  {
    question: 'Who spoke at the workshop',
    graphql: `{ node(id: "event:reintegration-workshop-2020") { ... on Event { speakers { edges { node { id }
      relationships { stated evidence { nodes { capacity manner } } } } } } } }`,
    read: reader(
      z.object({
        node: z.object({
          speakers: edges(
            node,
            z.object({
              stated: z.boolean(),
              evidence: evidence(z.object({ capacity: z.string(), manner: z.string() })),
            }),
          ),
        }),
      }),
      (data) =>
        data.node.speakers.edges
          .flatMap(({ node: { id }, relationships: [{ stated, evidence: claims }] }) =>
            claims.nodes.map(({ capacity, manner }) => ({ official: id, capacity, manner, stated })),
          )
          .sort(byJson),
    ),
    cypher: `MATCH (o:Official)-[r:SPOKE_AT]->(:Event {id: 'event:reintegration-workshop-2020'})
      MATCH (c:Claim {relationship: r.id})
      WITH o, c ORDER BY o.id
      RETURN {official: o.id, capacity: c.capacity, manner: c.manner, stated: c.stated} AS answer`,
  },
  {
    question: 'Who took part in the second Caribbean regional meeting',
    graphql: `{ node(id: "event:caribbean-counter-trafficking-meeting-2") { ... on Event {
      countries: participants(filter: {kinds: [Country], evidence: {statedOnly: true}}) { nodes { id } }
      organizations: participants(filter: {kinds: [Organization], evidence: {statedOnly: true}}) { edges { node { id }
        relationships { evidence { nodes { list } } } } }
      facts(attributes: [participants]) { number unit } } } }`,
    read: reader(
      z.object({
        node: z.object({
          countries: ids,
          organizations: edges(node, z.object({ evidence: evidence(z.object({ list: z.string().nullable() })) })),
          facts: z.array(z.object({ number: z.number(), unit: z.string() })),
        }),
      }),
      ({ node: { countries, organizations, facts } }) => {
        const named = organizations.edges.filter(({ relationships: [{ evidence: claims }] }) =>
          claims.nodes.some(({ list }) => list === 'OPEN'),
        );
        const stated = facts.find(({ unit }) => unit === 'Caribbean countries');
        return [
          {
            countries: sortedIds(countries),
            organizations: named.map(({ node: { id } }) => id).sort(),
            list: 'open',
            statedCount: stated?.number,
            unit: stated?.unit,
          },
        ];
      },
    ),
    cypher: `MATCH (e:Event {id: 'event:caribbean-counter-trafficking-meeting-2'})<-[r:PARTICIPATED_IN]-(x)
      MATCH (c:Claim {relationship: r.id}) WHERE c.stated AND c.list = 'open'
      WITH e, x, c ORDER BY x.id
      WITH e, collect(DISTINCT CASE WHEN x:Country THEN x.id END) AS countries,
        collect(DISTINCT CASE WHEN x:Organization THEN x.id END) AS organizations, collect(DISTINCT c.list) AS lists
      MATCH (f:Claim {entity: e.id, attribute: 'participants', unit: 'Caribbean countries'})
      RETURN {countries: countries, organizations: organizations, list: lists[0], statedCount: f.number, unit: f.unit} AS answer`,
  },
  {
    question: 'Which countries met at two events or more',
    graphql: `{ countries(first: 100) { nodes { id
      participatedIn(filter: {kinds: [Event], evidence: {statedOnly: true}}) { totalCount } } } }`,
    read: reader(
      z.object({
        countries: z.object({
          nodes: z.array(z.object({ id: z.string(), participatedIn: z.object({ totalCount: z.number() }) })),
        }),
      }),
      (data) =>
        data.countries.nodes
          .filter((country) => country.participatedIn.totalCount > 1)
          .map(({ id }) => id)
          .sort(),
    ),
    cypher: `MATCH (x:Country)-[r:PARTICIPATED_IN]->(e:Event) WHERE r.stated
      WITH x, count(DISTINCT e) AS events WHERE events > 1
      RETURN x.id AS answer ORDER BY answer`,
  },
  {
    question: 'Which programme is the 2019 meeting',
    graphql: `{ node(id: "event:regional-meeting-guyana-2019") { ... on Event { partOf(filter: {kinds: [Programme]}) { nodes {
      id ... on Programme { fundedBy { nodes { id } } supportedBy { nodes { id } } } } } } } }`,
    read: reader(
      z.object({
        node: z.object({
          partOf: z.object({ nodes: z.array(z.object({ id: z.string(), fundedBy: ids, supportedBy: ids })) }),
        }),
      }),
      (data) =>
        data.node.partOf.nodes.map(({ id, fundedBy, supportedBy }) => ({
          programme: id,
          fundedBy: sortedIds(fundedBy),
          supportedBy: sortedIds(supportedBy),
        })),
    ),
    cypher: `MATCH (:Event {id: 'event:regional-meeting-guyana-2019'})-[:PART_OF]->(p:Programme)
      RETURN {programme: p.id, fundedBy: COLLECT { MATCH (x)-[:FUNDS]->(p) RETURN DISTINCT x.id ORDER BY x.id },
        supportedBy: COLLECT { MATCH (x)-[:SUPPORTS]->(p) RETURN DISTINCT x.id ORDER BY x.id }} AS answer`,
  },
  {
    question: 'Where is Michele Klein-Solomon quoted',
    graphql: `{ node(id: "official:michele-klein-solomon") { ... on Official { quotedIn { edges { node { id }
      relationships { evidence { nodes { paragraph lastParagraph speech } } } } } } } }`,
    read: reader(
      z.object({
        node: z.object({
          quotedIn: edges(
            node,
            z.object({
              evidence: evidence(z.object({ paragraph: z.number(), lastParagraph: z.number(), speech: z.string() })),
            }),
          ),
        }),
      }),
      (data) =>
        data.node.quotedIn.edges
          .flatMap(({ node: { id }, relationships: [{ evidence: claims }] }) =>
            claims.nodes.map(({ paragraph, lastParagraph, speech }) => ({
              document: id,
              paragraph: paragraph === lastParagraph ? paragraph : `${paragraph}-${lastParagraph}`,
              speech: speech.toLowerCase(),
            })),
          )
          .sort(byJson),
    ),
    cypher: `MATCH (:Official {id: 'official:michele-klein-solomon'})-[r:QUOTED_IN]->(d)
      MATCH (c:Claim {relationship: r.id}) WITH d, c ORDER BY d.id
      RETURN {document: d.id, paragraph: CASE WHEN c.paragraph = c.lastParagraph THEN c.paragraph
        ELSE c.paragraph + '-' + c.lastParagraph END, speech: c.speech} AS answer`,
  },
  {
    question: 'Which goals and objectives',
    graphql: `{ node(id: "event:joint-meeting-barbados") { ... on Event {
      contributesTo(filter: {kinds: [Topic]}) { nodes { id } } } } }`,
    read: reader(z.object({ node: z.object({ contributesTo: ids }) }), (data) => sortedIds(data.node.contributesTo)),
    cypher: `MATCH (:Event {id: 'event:joint-meeting-barbados'})-[:CONTRIBUTES_TO]->(t:Topic)
      RETURN t.id AS answer ORDER BY answer`,
  },
  {
    question: 'Which appearances as a speaker are only inferred',
    graphql: `{ events(first: 100) { nodes { id speakers { edges { node { id } relationships { stated } } } } } }`,
    read: reader(
      z.object({
        events: z.object({
          nodes: z.array(z.object({ id: z.string(), speakers: edges(node, z.object({ stated: z.boolean() })) })),
        }),
      }),
      (data) =>
        data.events.nodes
          .flatMap(({ id: event, speakers }) =>
            speakers.edges
              .filter(({ relationships: [{ stated }] }) => !stated)
              .map(({ node: { id } }) => ({ official: id, event })),
          )
          .sort(byJson),
    ),
    cypher: `MATCH (o:Official)-[r:SPOKE_AT]->(e:Event) WHERE NOT EXISTS { (c:Claim {relationship: r.id}) WHERE c.stated }
      WITH o, e ORDER BY o.id RETURN {official: o.id, event: e.id} AS answer`,
  },
];
