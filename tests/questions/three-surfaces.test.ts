import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { questions } from '../../src/questions/library.ts';
import type { Question } from '../../src/questions/question.ts';
import { runEntente } from '../setup/entente.ts';
import { hasJava } from '../setup/has-java.ts';
import { openSample, type SampleWorld } from '../setup/sample.ts';

const { bolt, user, password } = inject('engine');
const environment = { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const cases = z.array(
  z.object({ arguments: z.record(z.string(), value), rows: z.array(z.record(z.string(), value.nullable())) }),
);
const casesOf = ({ name }: Question) =>
  cases.parse(parse(readFileSync(new URL(`cases/${name}.yaml`, import.meta.url), 'utf8')));

let sample: SampleWorld;

beforeAll(async () => {
  sample = await openSample();
});

afterAll(() => sample.close());

describe.each(questions.map((question) => [question.name, question] as const))('%s', (_, question) => {
  test.each(casesOf(question).map((each, index) => [`case ${index + 1}`, each] as const))(
    'has the same rows through GraphQL, the command line and its file: %s',
    async (_, { arguments: given, rows: expected }) => {
      const [rows, byGraphQL, byHand] = await Promise.all([
        askCommandLine(question, given),
        askGraphQL(sample, question, given),
        hasJava ? askByHand(question, given) : undefined,
      ]);
      expect(rows.map((row) => pick(row, expected[0]))).toEqual(expected);
      expect(byGraphQL).toEqual(rows);
      if (byHand) expect(byHand).toEqual(rows);
    },
  );
});

type Row = Readonly<Record<string, unknown>>;
type Given = Readonly<Record<string, z.infer<typeof value>>>;

const pick = (row: Row, like: Row | undefined) =>
  Object.fromEntries(Object.keys(like ?? row).map((key) => [key, row[key]]));

async function askCommandLine({ name }: Question, given: Given): Promise<readonly Row[]> {
  const options = Object.entries(given).flatMap(([key, content]) => {
    const flag = `--${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return content === true ? [flag] : [flag, Array.isArray(content) ? content.join(',') : String(content)];
  });
  const { stdout, stderr, code } = await runEntente(['ask', name, ...options, '--limit', '500', '--json'], environment);
  expect(code, stderr).toBe(0);
  return z.object({ rows: z.array(z.record(z.string(), z.unknown())) }).parse(JSON.parse(stdout)).rows;
}

async function askGraphQL(world: SampleWorld, { field, columns }: Question, given: Given): Promise<unknown> {
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
  const written = Object.entries({ ...own, first: 500, evidence })
    .map(([key, content]) => `${key}: ${literal(content)}`)
    .join(', ');
  const selected = Object.entries(columns).map(([name, form]) => (form.startsWith('object') ? `${name} { id }` : name));
  const data = await world.query(`{ answer: ${field}(${written}) { rows { ${selected.join(' ')} } } }`);
  return JSON.parse(JSON.stringify(data), (_, content: unknown) =>
    typeof content === 'object' && content !== null && 'id' in content ? content.id : content,
  ).answer.rows;
}

/** GraphQL's way to write a value; names of types and kinds are enumerations. */
function literal(content: unknown): string {
  if (Array.isArray(content)) return `[${content.map(literal).join(', ')}]`;
  if (typeof content === 'object' && content !== null)
    return `{${Object.entries(content)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => `${key}: ${literal(inner)}`)
      .join(', ')}}`;
  return /^([A-Z_]+|[A-Z][a-z]+)$/.test(String(content)) ? String(content) : JSON.stringify(content);
}

async function askByHand({ name, parameters, columns }: Question, given: Given): Promise<readonly Row[]> {
  const all: Given = { skip: 0, limit: 500, ...given };
  const written = Object.keys(parameters).flatMap((key) => ['-P', `${key} => ${JSON.stringify(all[key] ?? null)}`]);
  const file = fileURLToPath(new URL(`../../cypher/read/${name}.cypher`, import.meta.url));
  const { stdout, stderr, code } = await runEntente(['cypher', file, '--format', 'plain', ...written], environment);
  expect(code, stderr).toBe(0);
  const [, ...lines] = stdout.trim().split('\n');
  return lines.map((line) => {
    const cells: unknown[] = JSON.parse(`[${line.replaceAll(/\b(TRUE|FALSE|NULL)\b/g, (word) => word.toLowerCase())}]`);
    return Object.fromEntries(Object.keys(columns).map((key, index) => [key, cells[index]]));
  });
}
