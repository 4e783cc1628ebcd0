import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** Which rooms a room may import from, beside itself. Files directly in src/ are rooms of their own. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'csv.ts': [],
  'failure.ts': [],
  'regions.ts': ['failure.ts'],
  'report.ts': [],
  'settings.ts': ['failure.ts'],
  vocabulary: [],
  engine: ['failure.ts', 'report.ts', 'settings.ts'],
  graph: ['failure.ts', 'regions.ts', 'vocabulary'],
  dossier: ['failure.ts', 'vocabulary'],
  draft: ['failure.ts', 'vocabulary', 'dossier'],
  import: ['failure.ts', 'report.ts', 'vocabulary', 'graph', 'dossier'],
  check: ['failure.ts', 'report.ts', 'vocabulary', 'graph', 'dossier', 'import'],
  export: ['report.ts', 'vocabulary', 'graph', 'dossier', 'import'],
  questions: ['failure.ts', 'vocabulary', 'graph'],
  api: ['failure.ts', 'vocabulary', 'graph', 'questions'],
  pages: ['vocabulary', 'graph', 'questions', 'api'],
  explorer: ['csv.ts', 'vocabulary'],
  bundle: ['failure.ts', 'report.ts', 'engine'],
  commands: [
    'csv.ts',
    'failure.ts',
    'report.ts',
    'settings.ts',
    'vocabulary',
    'engine',
    'graph',
    'dossier',
    'draft',
    'import',
    'check',
    'export',
    'questions',
    'api',
    'pages',
    'bundle',
  ],
  'generate.ts': ['regions.ts', 'vocabulary', 'dossier', 'graph', 'api'],
  'main.ts': ['failure.ts', 'settings.ts', 'commands'],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    relative(source, resolve(source, dirname(file), path)),
  );
}

const roomOf = (file: string) => file.split('/')[0] ?? file;

describe('src/', () => {
  test('imports go one way between rooms', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => roomOf(imported) !== roomOf(file))
        .filter((imported) => !arrows[roomOf(file)]?.includes(roomOf(imported)))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test('each schema step has a number of its own', () => {
    const steps = readdirSync(new URL('../cypher/schema/', import.meta.url)).map((name) => Number.parseInt(name, 10));
    expect(steps.toSorted((a, b) => a - b)).toEqual(steps.map((_, index) => index + 1));
  });

  test('has no rooms beside these', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(arrows).sort());
  });

  test('only main.ts reads the environment', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(join(source, file), 'utf8')));
    expect(readers).toEqual(['main.ts']);
  });

  test('a file can be read in one sitting', () => {
    const long = files
      // What is generated, and lists of entries.
      .filter((file) => !['api/resolver-types.ts', 'vocabulary/relationship-types.ts'].includes(file))
      .filter((file) => !file.startsWith('explorer/words/'))
      .filter((file) => readFileSync(join(source, file), 'utf8').split('\n').length > 220);
    expect(long).toEqual([]);
  });
});
