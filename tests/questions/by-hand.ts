import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCypherShell } from '../../src/engine/cypher-shell.ts';
import { findEngine } from '../../src/engine/find-engine.ts';
import type { Question } from '../../src/questions/question.ts';
import type { Settings } from '../../src/settings.ts';
import { readPlain } from './read-plain.ts';

/** A question with its parameters; omitted ones are null. */
export interface AskedByHand {
  readonly question: Question;
  readonly given: Readonly<Record<string, unknown>>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

type Row = Readonly<Record<string, unknown>>;

/**
 * Runs the files of questions one after another in one session of cypher-shell.
 * @returns the rows of each, or the error of cypher-shell.
 */
export async function askByHand(
  asked: readonly AskedByHand[],
  settings: Settings,
): Promise<readonly (readonly Row[] | string)[]> {
  const run = randomUUID();
  const marker = (index: number) => `${run} ${index}`;
  const script = asked.map(({ question, given }, index) =>
    [
      `RETURN '${marker(index)}' AS marker;`,
      `:params ${writeParameters(question, given)}`,
      `:source ${question.statement.pathInProject}`,
    ].join('\n'),
  );
  const output = await runShell(`${script.join('\n')}\n`, settings);
  const parts = output.split(new RegExp(`^marker\\n"${run} \\d+"\\n`, 'm')).slice(1);
  return asked.map(({ question }, index) => readRows(question, parts[index] ?? output));
}

/** A statement without rows prints nothing. Everything else that is not a row is an error. */
function readRows({ columns }: Question, printed: string): readonly Row[] | string {
  const names = Object.keys(columns);
  if (printed === '') return [];
  if (!printed.startsWith(`${names.join(', ')}\n`)) return printed;
  const [, ...rows] = readPlain(printed);
  return rows.map((cells) => Object.fromEntries(names.map((name, place) => [name, cells[place]])));
}

function writeParameters({ parameters }: Question, given: Readonly<Record<string, unknown>>): string {
  const values = Object.keys(parameters).map((name) => `${name}: ${JSON.stringify(given[name] ?? null)}`);
  return `{${values.join(', ')}}`;
}

/** Returns standard output and errors together, in order. */
async function runShell(script: string, settings: Settings): Promise<string> {
  const report = () => undefined;
  const folder = mkdtempSync(join(tmpdir(), 'entente-'));
  const engine = await findEngine(settings, { report });
  try {
    const { command, words, environment } = await findCypherShell(engine, settings, { report });
    const path = join(folder, 'output');
    const output = openSync(path, 'w');
    const shell = spawn(command, [...words, '--format', 'plain', '--fail-at-end'], {
      cwd: root,
      env: environment,
      stdio: ['pipe', output, output],
    });
    shell.stdin?.end(script);
    await new Promise((resolve, reject) => shell.once('error', reject).once('close', resolve));
    closeSync(output);
    return readFileSync(path, 'utf8');
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true });
  }
}
