import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { questions, themes } from '../src/questions/library.ts';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** Which rooms a room may import from, beside itself. Files directly in src/ are rooms of their own. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'csv.ts': [],
  'count.ts': [],
  'failure.ts': [],
  'regions.ts': ['failure.ts'],
  'report.ts': [],
  'settings.ts': ['failure.ts'],
  vocabulary: [],
  engine: ['failure.ts', 'report.ts', 'settings.ts'],
  evidence: ['vocabulary'],
  files: ['count.ts', 'failure.ts'],
  graph: ['failure.ts', 'regions.ts', 'vocabulary'],
  dossier: ['count.ts', 'failure.ts', 'vocabulary', 'files'],
  identity: ['vocabulary', 'dossier'],
  restore: ['vocabulary', 'graph', 'dossier', 'identity'],
  draft: ['failure.ts', 'vocabulary', 'dossier'],
  import: ['failure.ts', 'report.ts', 'vocabulary', 'files', 'graph', 'dossier', 'identity', 'evidence', 'restore'],
  check: ['failure.ts', 'report.ts', 'vocabulary', 'graph', 'dossier', 'identity', 'evidence', 'restore'],
  export: ['report.ts', 'vocabulary', 'graph', 'dossier', 'restore'],
  questions: ['failure.ts', 'vocabulary', 'graph'],
  api: ['failure.ts', 'vocabulary', 'evidence', 'graph', 'questions'],
  pages: ['vocabulary', 'graph', 'questions', 'api'],
  explorer: ['csv.ts', 'vocabulary'],
  bundle: ['failure.ts', 'report.ts', 'engine'],
  commands: [
    'csv.ts',
    'count.ts',
    'failure.ts',
    'report.ts',
    'settings.ts',
    'vocabulary',
    'engine',
    'files',
    'graph',
    'dossier',
    'restore',
    'draft',
    'import',
    'check',
    'export',
    'questions',
    'api',
    'pages',
    'bundle',
  ],
  'generate.ts': ['failure.ts', 'regions.ts', 'vocabulary', 'dossier', 'graph', 'questions', 'api'],
  'main.ts': ['failure.ts', 'settings.ts', 'commands'],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(source, file), 'utf8');
  return [...text.matchAll(/(?:from\s|import\s?\(?)\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    relative(source, resolve(source, dirname(file), path)),
  );
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** All that is loaded with a file. */
function reachOf(file: string): ReadonlySet<string> {
  const reached = new Set([file]);
  for (const each of reached) for (const imported of imports.get(each) ?? []) reached.add(imported);
  return reached;
}

/** Every folder, by its path from src/; '' is src/ itself. */
const folders = [
  '',
  ...readdirSync(source, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => relative(source, join(parentPath, name))),
];

/** The part of a folder that a file below it belongs to: the sub-folder, or `folder/.` for all files directly in it. */
function partOf(folder: string, file: string): string {
  const [first = '', ...rest] = relative(folder, file).split('/');
  return join(folder, rest.length === 0 ? (folder === '' ? first : './') : first);
}

/** Imports from one part of a folder into another, under the two parts. */
function importsBetweenParts(folder: string): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const isBelow = (file: string) => folder === '' || file.startsWith(`${folder}/`);
  const all = [...imports]
    .filter(([file]) => isBelow(file))
    .flatMap(([file, imported]) =>
      imported
        .filter(isBelow)
        .map((each) => ({ from: partOf(folder, file), to: partOf(folder, each), says: `${file} imports ${each}` }))
        .filter(({ from, to }) => from !== to),
    );
  const byFrom = Map.groupBy(all, ({ from }) => from);
  return new Map(
    [...byFrom].map(([from, its]) => [
      from,
      new Map([...Map.groupBy(its, ({ to }) => to)].map(([to, each]) => [to, each.map(({ says }) => says)])),
    ]),
  );
}

/** The sets of nodes that can each be reached from one another: strongly connected components of more than one node. */
function findCycles(nodes: ReadonlyMap<string, ReadonlyMap<string, unknown>>): readonly (readonly string[])[] {
  const reached = new Map(
    [...nodes.keys()].map((node) => {
      const found = new Set(nodes.get(node)?.keys());
      for (const each of found) for (const next of nodes.get(each)?.keys() ?? []) found.add(next);
      return [node, found] as const;
    }),
  );
  const cycles = [...reached].flatMap(([node, found]) =>
    found.has(node) ? [[...found].filter((other) => reached.get(other)?.has(node)).sort()] : [],
  );
  return [...new Map(cycles.map((cycle) => [cycle.join(' '), cycle])).values()];
}

/** The most files that stand side by side in a folder. */
const maxFiles = 15;

/** Folders that hold more, and why. */
const wideFolders: Readonly<Record<string, string>> = {
  'api/examples': 'one query for each question, read as data',
};

/** Files that programs write. */
const generated = ['api/resolver-types.ts'];

const roomOf = (file: string) => file.split('/')[0] ?? file;

describe('src/', () => {
  test('imports go one way between rooms', () => {
    const wrong = [...imports].flatMap(([file, imported]) =>
      imported
        .filter((each) => roomOf(each) !== roomOf(file))
        .filter((each) => !arrows[roomOf(file)]?.includes(roomOf(each)))
        .map((each) => `${file} imports ${each}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(folders)('imports form no cycle between the parts of src/%s', (folder) => {
    const between = importsBetweenParts(folder);
    const cycles = findCycles(between).map((cycle) => [
      cycle.join(' <-> '),
      ...cycle.flatMap((from) => cycle.flatMap((to) => between.get(from)?.get(to) ?? [])),
    ]);
    expect(cycles).toEqual([]);
  });

  test('drafting needs neither the importer nor what reads and writes dossiers', () => {
    expect([...reachOf('draft/draft.ts')].filter((file) => /^dossier\/(?:read|write)\/|^import\//.test(file))).toEqual(
      [],
    );
    expect([...reachOf('commands/draft.ts')].filter((file) => file.startsWith('import/'))).toEqual([]);
  });

  test('no folder holds more files than can be taken in at once', () => {
    const counts = folders.map((folder) => {
      const entries = readdirSync(join(source, folder), { withFileTypes: true });
      return [
        folder,
        entries.filter((entry) => entry.isFile() && !generated.includes(join(folder, entry.name))).length,
      ];
    });
    const wide = counts.filter(([folder, count]) => Number(count) > maxFiles && !(String(folder) in wideFolders));
    expect(wide).toEqual([]);
    expect(Object.keys(wideFolders).filter((folder) => !folders.includes(folder))).toEqual([]);
  });

  test('has no rooms beside these', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(arrows).sort());
  });

  test('only main.ts reads the environment', () => {
    const readers = files.filter((file) => /process\.env/.test(readFileSync(join(source, file), 'utf8')));
    expect(readers).toEqual(['main.ts']);
  });
});

describe('cypher/', () => {
  const cypher = fileURLToPath(new URL('../cypher/', import.meta.url));
  const entries = readdirSync(cypher, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const statements = entries.filter((entry) => entry.isFile());

  test('no folder holds more files than can be taken in at once', () => {
    const counts = [...Map.groupBy(statements, ({ parentPath }) => relative(cypher, parentPath))].map(
      ([folder, { length }]) => ({ folder, length }),
    );
    // Migrations stay side by side: their order is their names'.
    expect(counts.filter(({ folder, length }) => folder !== 'schema' && length > maxFiles)).toEqual([]);
  });

  test('each schema step has a number of its own', () => {
    const steps = readdirSync(join(cypher, 'schema')).map((name) => Number.parseInt(name, 10));
    expect(steps.toSorted((a, b) => a - b)).toEqual(steps.map((_, index) => index + 1));
  });

  test('a question is in the folder of its theme', () => {
    const places = Object.entries(themes).flatMap(([theme, questions]) =>
      questions.map(({ name }) => `cypher/read/${theme}/${name}.cypher`),
    );
    expect(places).toEqual(questions.map(({ statement }) => statement.pathInProject));
    const folders = Object.keys(themes).map((theme) => join(cypher, 'read', theme));
    expect(statements.filter(({ parentPath }) => folders.includes(parentPath))).toHaveLength(places.length);
  });

  test('what only reads is not in cypher/write, and what writes is nowhere else', () => {
    const writes = (text: string) => /^ *(?:CREATE|MERGE|SET|DELETE|DETACH DELETE|REMOVE) /m.test(text);
    const wrong = statements
      .map(({ parentPath, name }) => ({ folder: relative(cypher, parentPath), path: join(parentPath, name) }))
      .filter(({ folder }) => folder !== 'schema')
      .filter(({ folder, path }) => writes(readFileSync(path, 'utf8')) !== folder.startsWith('write'));
    expect(wrong).toEqual([]);
  });
});
