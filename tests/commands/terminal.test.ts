import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readCsv } from '../explorer/read-csv.ts';
import { importTexts, registry } from '../import/small-world.ts';
import { runEntente } from '../setup/entente.ts';
import { missingFromPython } from '../setup/python.ts';
import { runOnTerminal } from '../setup/terminal.ts';
import { testEngine } from '../setup/test-engine.ts';
import { openWorld, type World } from '../setup/world.ts';

const { bolt, user, password } = testEngine();
const settings = { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Sets the title of a terminal, rings its bell, deletes, moves back, changes direction, and tries to add a cell. */
const quote = '\u001b]0;title\u0007=1+1\r\u009b31m\u007f\u202eesrever\u2066\u0000,"cell"\nline';
const capacities = ['one; two', 'three, "four"', '=1+1', "'=1+1"];
const unsafe = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

let world: World;
let id: string;
const folder = mkdtempSync(join(tmpdir(), 'entente-'));

beforeAll(async () => {
  world = await openWorld();
  const claim = `paragraph: 2, quote: ${JSON.stringify(quote)}`;
  const ends = 'from: official:ana, to: event:fair, session: "=1+1"';
  const dossier = `source: {id: doc:a, title: "A \u202etitle", publisher: Agency One, paragraphs: 1-9}
mentions:
  - {entity: {new: event:fair, name: Fair}, paragraphs: 1}
  - {entity: official:ana, paragraphs: 1}
claims:
${capacities.map((capacity) => `  - {${claim}, SPOKE_AT: {${ends}, capacity: ${JSON.stringify(capacity)}}}`).join('\n')}
`;
  await importTexts(world.graph, { 'registry.yaml': registry, 'a.yaml': dossier });
  const [row] = await world.graph.readRows(
    'MATCH (c:Claim) RETURN DISTINCT c.relationship',
    {},
    { name: 'relationship' },
  );
  id = z.string().parse(row?.[0]);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.close();
});

const ask = (...words: readonly string[]) => runEntente(['ask', ...words], settings);

async function readTable(...words: readonly string[]) {
  const { stdout, stderr, code } = await ask(...words, '--csv');
  expect(code, stderr).toBe(0);
  const [columns = [], ...records] = readCsv(stdout);
  const rows = records.map((record) => Object.fromEntries(columns.map((column, index) => [column, record[index]])));
  return { stdout, rows };
}

describe('CSV', () => {
  test('has CRLF line ends, and contains every character', async () => {
    const { stdout, rows } = await readTable('proof', '--id', id);
    expect(stdout).toMatch(/^claim,source,.*\r\n/);
    expect(stdout).toMatch(/\r\n$/);
    expect(rows.map((row) => row.quote)).toEqual(capacities.map(() => quote));
  });

  test('has lists as JSON, with any texts', async () => {
    const { rows } = await readTable('speakers', '--id', 'event:fair');
    const lists = rows.map((row) =>
      z
        .array(z.string())
        .parse(JSON.parse(row.capacities ?? ''))
        .toSorted(),
    );
    expect(lists).toEqual([capacities.toSorted()]);
    expect(rows[0]?.manners).toBe('[]');
  });

  test('has no cell that a spreadsheet runs as a formula', async () => {
    const { rows } = await readTable('speakers', '--id', 'event:fair');
    expect(rows[0]?.session).toBe("'=1+1");
  });
});

describe('control characters', () => {
  test('are visible in tables, and never break a line', async () => {
    const { stdout } = await ask('proof', '--id', id);
    expect(stdout).not.toMatch(unsafe);
    expect(stdout).toContain(
      '\\u001b]0;title\\u0007=1+1\\u000d\\u009b31m\\u007f\\u202eesrever\\u2066\\u0000,"cell"\\u000aline',
    );
    expect(stdout.trimEnd().split('\n').length).toBe(capacities.length + 2);
  });

  test('are escaped in JSON, with the same meaning', async () => {
    const { stdout } = await ask('proof', '--id', id, '--json');
    expect(stdout).not.toMatch(unsafe);
    const { rows } = z.object({ rows: z.array(z.object({ quote: z.string() })) }).parse(JSON.parse(stdout));
    expect(rows.map((row) => row.quote)).toEqual(capacities.map(() => quote));
  });

  test('are visible in errors about files and arguments', async () => {
    const file = join(folder, 'b\u001b[31m\u202e.yaml');
    writeFileSync(
      file,
      'source: {id: "doc:\\e[2J\u202e", title: A, publisher: "Nobody \u0085 \\e[2J", paragraphs: 1-9}\n',
    );
    for (const words of [
      ['import', file],
      ['import', '--json', file],
      ['fmt', '--offline', file],
      ['draft', join(folder, 'missing\u001b[2J')],
      ['ask', '\u001b[2J\u202e'],
      ['\u001b[2J'],
      ['retract', 'doc:\u009b\u001b[2J'],
    ]) {
      const { stdout, stderr, code } = await runEntente(words, settings);
      expect(code, stderr).toBeGreaterThan(0);
      expect(stderr).toMatch(/\\u00[19]b/);
      expect(stdout + stderr).not.toMatch(unsafe);
    }
  });

  const missing = missingFromPython('pty');
  test.skipIf(missing)(`reach no terminal in CSV or Markdown${missing ? ` (${missing})` : ''}`, async () => {
    for (const words of [
      ['ask', 'proof', '--id', id, '--csv'],
      ['ask', 'brief', '--id', 'event:fair', '--markdown'],
    ]) {
      const command = [process.execPath, main, ...words];
      const piped = spawnSync(command[0] ?? '', command.slice(1), { env: { ...process.env, ...settings } });
      expect(piped.stdout.toString()).toMatch(unsafe);
      // Progress clears its own line; a terminal ends lines with CR LF.
      const shown = runOnTerminal(command, settings).replaceAll('\u001b[2K', '').replaceAll('\r', '');
      expect(shown).toContain('\\u202e');
      expect(shown).not.toMatch(unsafe);
    }
  });
});
