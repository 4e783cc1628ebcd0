import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listCypherFiles } from '../../src/graph/statements/cypher-files.ts';
import { expandShared, type Pieces, readPieces } from '../../src/graph/statements/shared-cypher.ts';
import { findRepeatedLines } from './repeated-lines.ts';

const pieces = readPieces();
const statements = listCypherFiles('read').map(({ name, path }) => [name, readFileSync(path, 'utf8')] as const);

test('cypher/shared contains everything that questions share', () => {
  expect(findRepeatedLines(new Map(statements)).share).toBeLessThan(0.05);
});

test('every piece is used', () => {
  const used = new Set(
    [...statements.map(([, text]) => text), ...[...pieces.values()].flatMap(({ lines }) => lines)]
      .join('\n')
      .matchAll(/\/\/ >> ([a-z-]+)/g)
      .map(([, name]) => name),
  );
  expect([...pieces.keys()].filter((name) => !used.has(name))).toEqual([]);
});

test.each(statements)('%s: detects a change in any line of a shared piece', (name, text) => {
  const lines = text.split('\n');
  let open: string | undefined;
  for (const [at, line] of lines.entries()) {
    const isMarker = /^ *\/\/ (>>|<<) /.test(line);
    if (isMarker) open = line.includes('>>') ? line : undefined;
    if (isMarker || open === undefined) continue;
    for (const broken of [lines.with(at, `${line} AND true`), lines.toSpliced(at, 1), lines.toSpliced(at, 0, line)])
      expect(expandShared(broken.join('\n'), pieces, name), `${open} ${at + 1}`).toBe(text);
  }
});

const made: Pieces = new Map([
  ['one', { parameters: ['x', 'y'], lines: ['MATCH ({{x}})-->({{y}})', '  // >> two({{y}})'] }],
  ['two', { parameters: ['z'], lines: ['WHERE {{z}}.id = $id', '', '  AND true'] }],
  ['circle', { parameters: [], lines: ['// >> circle'] }],
]);

test('expands a piece with its arguments, inner pieces and indentation', () => {
  const text = 'CALL {\n  // >> one(a, b)\n  // << one\n}';
  const expanded =
    'CALL {\n  // >> one(a, b)\n  MATCH (a)-->(b)\n    WHERE b.id = $id\n\n      AND true\n  // << one\n}';
  expect(expandShared(text, made, 'here')).toBe(expanded);
  expect(expandShared(expanded, made, 'here')).toBe(expanded);
});

test.each([
  ['// >> one(a, b)\nRETURN 1', 'here:1: ">> one" has no matching "<< one".'],
  ['// >> one(a, b)\n// >> two(b)\n// << two', 'here:1: ">> one" has no matching "<< one".'],
  ['RETURN 1\n// << one', 'here:2: "<<" has no matching "// >>".'],
  ['// >> one(a)\n// << one', 'here:1: one takes (x, y).'],
  ['// >> three\n// << three', 'here:1: cypher/shared has no three.cypher.'],
  ['// >> circle\n// << circle', 'here:1: circle contains itself.'],
])('%j is refused', (text, message) => {
  expect(() => expandShared(text, made, 'here')).toThrow(
    expect.objectContaining({ code: 'STATEMENT_INVALID', message }),
  );
});
