import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { questions } from '../../src/questions/library.ts';
import type { Question } from '../../src/questions/question.ts';
import { readSettings } from '../../src/settings.ts';
import { runEntente } from '../setup/entente.ts';
import { hasJava } from '../setup/has-java.ts';
import { openSample, type SampleWorld } from '../setup/sample.ts';
import { testEngine } from '../setup/test-engine.ts';
import { askByHand } from './by-hand.ts';
import { runInProcess } from './in-process.ts';

const { bolt, user, password } = testEngine();
// A small machine takes long to plan a question for the first time.
const environment = {
  NEO4J_URI: bolt,
  NEO4J_USERNAME: user,
  NEO4J_PASSWORD: password,
  ENTENTE_TIMEOUT: '120000',
};

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const cases = z.array(
  z.object({ arguments: z.record(z.string(), value), rows: z.array(z.record(z.string(), value.nullable())) }),
);
const casesOf = ({ name }: Question) =>
  cases.parse(parse(readFileSync(new URL(`cases/${name}.yaml`, import.meta.url), 'utf8')));

const asked = questions.flatMap((question) =>
  casesOf(question).map((each, index) => ({ question, label: `case ${index + 1}`, ...each })),
);

let sample: SampleWorld;
let byHand: readonly (readonly Row[] | string)[] = [];

beforeAll(async () => {
  sample = await openSample();
  const cases = asked.map(({ question, arguments: given }) => ({ question, given: { skip: 0, limit: 500, ...given } }));
  if (!hasJava) return;
  // Two sessions at once, because planning uses one core.
  const middle = Math.ceil(cases.length / 2);
  const settings = readSettings({ ...process.env, ...environment });
  const halves = [cases.slice(0, middle), cases.slice(middle)].map((half) => askByHand(half, settings));
  byHand = (await Promise.all(halves)).flat();
}, 1_800_000);

afterAll(() => sample.close());

describe.concurrent.each(questions.map((question) => [question.name, question] as const))('%s', (_, question) => {
  test.each(asked.filter((each) => each.question === question))(
    'has the same rows through GraphQL, the command line and its file: $label',
    async (each) => {
      const written = await runInProcess(wordsOf(question, each.arguments), environment);
      const rows = readRows(written);
      expect(
        level(
          rows.map((row) => pick(row, each.rows[0])),
          each.rows,
        ),
      ).toEqual(each.rows);
      expect(level(await askGraphQL(sample, question, each.arguments), rows)).toEqual(rows);
      if (hasJava) expect(level(byHand[asked.indexOf(each)], rows)).toEqual(rows);
    },
  );
});

test('the program prints what its commands return', async () => {
  const { question, arguments: given } = asked.find(({ rows }) => rows.length > 1) ?? expect.fail();
  const words = wordsOf(question, given);
  const { stdout, stderr, code } = await runEntente(words, environment);
  expect(code, stderr).toBe(0);
  expect(stdout).toBe(`${await runInProcess(words, environment)}\n`);
});

type Row = Readonly<Record<string, unknown>>;
type Given = Readonly<Record<string, z.infer<typeof value>>>;

const pick = (row: Row, like: Row | undefined) =>
  Object.fromEntries(Object.keys(like ?? row).map((key) => [key, row[key]]));

/** Replaces numbers that differ from another value only in the last digit, because sums depend on their order. */
function level(value: unknown, other: unknown): unknown {
  if (typeof value === 'number' && typeof other === 'number')
    return Math.abs(value - other) <= 4 * Number.EPSILON * Math.abs(other) ? other : value;
  if (Array.isArray(value)) return value.map((item, index) => level(item, Array.isArray(other) ? other[index] : null));
  if (typeof value !== 'object' || value === null) return value;
  const beside = new Map(Object.entries(other ?? {}));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, level(item, beside.get(key))]));
}

function wordsOf({ name }: Question, given: Given): readonly string[] {
  const options = Object.entries(given).flatMap(([key, content]) => {
    const flag = `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return content === true ? [flag] : [flag, Array.isArray(content) ? content.join(',') : String(content)];
  });
  return ['ask', name, ...options, ...('limit' in given ? [] : ['--limit', '500']), '--json'];
}

const readRows = (written: string): readonly Row[] =>
  z.object({ rows: z.array(z.record(z.string(), z.unknown())) }).parse(JSON.parse(written)).rows;

async function askGraphQL(
  world: SampleWorld,
  { field, parameters, columns }: Question,
  given: Given,
): Promise<unknown> {
  const { statedOnly, knownBy, publishers, from, to, observed, minSources, minPublishers, ...own } = given;
  const period = from === undefined && to === undefined ? undefined : { from, to };
  const evidence = {
    statedOnly,
    knownBy,
    publishers,
    period,
    timeBasis: observed ? 'OBSERVED' : undefined,
    minSources,
    minPublishers,
  };
  const asked = 'statedOnly' in parameters ? { ...own, first: 500, evidence } : { ...own, first: 500 };
  const written = Object.entries(asked)
    .map(([key, content]) => `${key}: ${parameters[key]?.form === 'text' ? JSON.stringify(content) : literal(content)}`)
    .join(', ');
  const selected = Object.entries(columns).map(([name, form]) => (form.startsWith('object') ? `${name} { id }` : name));
  const data = await world.query(`{ answer: ${field}(${written}) { rows { ${selected.join(' ')} } } }`);
  return JSON.parse(JSON.stringify(data), (_, content: unknown) =>
    typeof content === 'object' && content !== null && 'id' in content ? content.id : content,
  ).answer.rows;
}

/** Writes a value in GraphQL notation; names of types and kinds are enumerations. */
function literal(content: unknown): string {
  if (Array.isArray(content)) return `[${content.map(literal).join(', ')}]`;
  if (typeof content === 'object' && content !== null)
    return `{${Object.entries(content)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => `${key}: ${literal(inner)}`)
      .join(', ')}}`;
  return /^([A-Z_]+|[A-Z][a-z]+)$/.test(String(content)) ? String(content) : JSON.stringify(content);
}
