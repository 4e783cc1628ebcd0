import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/explorer/words/en.ts';
import { es } from '../../src/explorer/words/es.ts';

const page = readFileSync(new URL('../../docs/explorer.md', import.meta.url), 'utf8');
const source = fileURLToPath(new URL('../../src/explorer/', import.meta.url));
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');
const element = readFileSync(join(source, 'element/network-explorer.ts'), 'utf8');

/** Returns the first column of the table under a heading. */
function documented(heading: string): readonly string[] {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^\| `(.+?)` \|/gm)].map(([, name = '']) => name).sort();
}

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set([...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(' ')))].sort();

const properties = [...element.matchAll(/^ {4}(\w+): \{ (?!state)(.*) \},$/gm)].map(
  ([, property = '', options = '']) => ({
    property,
    attribute: /attribute: '([\w-]+)'/.exec(options)?.[1] ?? property,
  }),
);

describe('docs/explorer.md lists exactly', () => {
  test('the attributes', () => {
    expect(properties.length).toBeGreaterThan(4);
    expect(documented('Attributes')).toEqual(properties.map(({ attribute }) => attribute).sort());
  });

  test('the properties', () => {
    const getters = namesIn(element, /^ {2}get (\w+)\(\)/gm);
    expect(documented('Properties')).toEqual([...properties.map(({ property }) => property), ...getters].sort());
  });

  test('the events', () => expect(documented('Events')).toEqual(namesIn(element, /'(explorer-[a-z-]+)'/g)));

  test('the parts', () => {
    const attributes = code.replaceAll(/\bpart\.add\('([\w-]+)'\)/g, 'part="$1"');
    expect(documented('Parts')).toEqual(namesIn(attributes, /\bpart="([\w -]+)"/g));
  });

  test('the custom properties', () =>
    expect(documented('Custom properties')).toEqual(namesIn(code, /^\s*(--explorer-[\w-]+):/gm)));
});

test('every dispatched event is declared by the element', () => {
  expect(code.match(/new CustomEvent\(/g)).toHaveLength(1);
});

test('no part has a name computed at run time, which could not be documented', () => {
  expect(code).not.toMatch(/\bpart=(?!")/);
  expect(code).not.toMatch(/\bpart="[^"]*\$\{/);
});

test('every language has the same words', () => {
  expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
});
