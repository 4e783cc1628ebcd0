import { readFileSync } from 'node:fs';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Parameters } from '../../src/graph/parameters.ts';
import { listCypherFiles } from '../../src/graph/statements/cypher-files.ts';
import { gatherParameters } from '../../src/graph/statements/gather-parameters.ts';
import { parseHeader } from '../../src/graph/statements/statement-file.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';

let world: World;
let driver: Driver;

beforeAll(async () => {
  world = await openWorld();
  const { bolt, user, password } = testEngine();
  driver = neo4j.driver(bolt, neo4j.auth.basic(user, password));
});

afterAll(async () => {
  await driver.close();
  await world.close();
});

/** The names of the plan's operators, without the runtime's additions. */
function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.replace(/@.*/, ''), ...children.flatMap(operatorsOf)];
}

async function explain(path: string) {
  const text = readFileSync(path, 'utf8');
  const header = parseHeader(text);
  const parameters = Object.fromEntries([...header.parameters.keys()].map((name) => [name, null]));
  return { header, text, parameters, ...(await explainText(text, parameters)) };
}

async function explainText(text: string, parameters: Parameters) {
  const { keys, summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters);
  return { keys, operators: summary.plan === false ? [] : operatorsOf(summary.plan) };
}

const statements = (['read', 'stored', 'check', 'write'] as const).flatMap(listCypherFiles);

describe('every statement is valid and returns the columns of its header', () => {
  test.concurrent.each(statements)('$name', async ({ path }) => {
    const { header, keys } = await explain(path);
    expect(keys).toEqual(header.returns);
  });
});

test.concurrent.each(listCypherFiles('read'))('$name takes its parameters in one map', async ({ path }) => {
  const { text, parameters, keys, operators } = await explain(path);
  const sent = gatherParameters(text, parameters);
  const gathered = await explainText(sent.text, sent.parameters);
  expect(gathered.keys).toEqual(keys);
  // Which of several good plans Neo4j takes depends on the data, and on how long it has planned.
  expect(gathered.operators.includes('AllNodesScan')).toBe(operators.includes('AllNodesScan'));
});

test.concurrent.each([...listCypherFiles('stored'), ...listCypherFiles('write')])(
  '$name looks at no more than it must',
  async ({ path }) => {
    const { operators } = await explain(path);
    expect(operators).not.toContain('AllNodesScan');
    expect(operators.some((name) => name.includes('RelationshipTypeScan'))).toBe(false);
  },
);
