import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeEntities } from '../../src/import/merge/merge-entities.ts';
import { importTexts, registry } from '../import/small-world.ts';
import { ask } from '../setup/ask.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';

/** The text of the first source: it has empty lines, and a letter of two UTF-16 units before its quotes. */
export const text = `Menu

The Meeting 😀 took place this week.
The Ministry of Three gives money
to Programme X.
   \t
Aland funds it too.
Agency One signed the pact.
Line seven.
Contact us.
About us.
`;

const at = (words: string) => {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return `offset: [${start}, ${start + [...words].length}]`;
};

const first = `
source:
  {id: doc:a, title: Release A, publisher: [org:two, org:one], published: 2021-05, text: a.txt, paragraphs: 1-9, boilerplate: [1, 8-9]}
mentions:
  - {entity: org:one, as: [AO], paragraphs: [6]}
  - {entity: org:namesake, as: [The agency], paragraphs: [4]}
  - {entity: {new: event:e, name: The Meeting, names: [Meeting E]}, as: [meeting], paragraphs: 2}
  - {entity: {new: doc:pact, name: Pact}, paragraphs: 6}
claims:
  - {PARTNERS_WITH: {between: [org:two, org:one]}, paragraph: 1}
  - {PARTNERS_WITH: {between: [org:three, org:namesake]}, paragraph: 4, when: 2019/2020}
  - {FUNDS: {from: org:three, to: programme:x, grant: G1, amount: '2000000', currency: EUR}, paragraph: 3-4, quote: gives money, ${at('gives money')}, when: 2019/2021}
  - {FUNDS: {from: country:AA, to: programme:x}, paragraph: 5, inferred: who else, quote: Aland funds}
  - {fact: {of: event:e, date: 2021-05-04/2021-05-06, words: this week}, paragraph: 2, quote: this week}
  - {fact: {of: event:e, participants: 14, unit: countries}, paragraph: 2, saidBy: Ana Perez}
  - {PARTICIPATED_IN: {from: [country:AA, country:BB], to: event:e, through: [government]}, paragraph: 2, list: open}
  - {SIGNED: {from: org:one, to: doc:pact}, paragraph: 6, onBehalfOf: org:namesake}
  - {LOCATED_IN: {from: event:e, to: country:AA, city: Port}, paragraph: 2}
`;

const second = `
source: {id: doc:b, title: Release B, publisher: org:three, published: 2022, text: b.txt, paragraphs: 1-9}
mentions:
  - {entity: {new: event:e, name: Meeting of the Two, identifiers: {wikidata: Q9}}, paragraphs: 1}
claims:
  - {FUNDS: {from: org:three, to: programme:x, grant: G1, amount: '1800000', currency: EUR}, paragraph: 3}
  - {fact: {of: event:e, date: 2021-05}, paragraph: 5, inferred: the release says last month}
  - {PART_OF: {from: org:one, to: org:three}, paragraph: 6}
  - {MEMBER_OF: {from: org:one, to: org:namesake}, paragraph: 7}
`;

/** A world in which nothing is wrong, with a merge that matters and the text of one of its two sources. */
export interface FaultyWorld extends World {
  /** The folder of the texts. */
  readonly texts: string;
  /** Runs Cypher that the program would not, or that a test asks; gives the first column. */
  cypher(statement: string): Promise<unknown[]>;
  writeText(name: string, content: string | Uint8Array): Promise<void>;
}

export async function openFaultyWorld(): Promise<FaultyWorld> {
  const world = await openWorld();
  await importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': first, 'b.yaml': second });
  await mergeEntities(world.graph, [
    { id: 'org:namesake', into: 'org:one', by: 'Ana', why: 'one body', on: '2026-01-02' },
  ]);
  const texts = await mkdtemp(join(tmpdir(), 'entente-texts-'));
  await writeFile(join(texts, 'a.txt'), text);
  return {
    ...world,
    texts,
    cypher: (statement) => ask(testEngine(), statement),
    writeText: (name, content) => writeFile(join(texts, name), content),
    async close() {
      await world.close();
      await rm(texts, { recursive: true });
    },
  };
}
