import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runEntente } from '../setup/entente.ts';
import { hasJava } from '../setup/has-java.ts';
import { testEngine } from '../setup/test-engine.ts';

const { bolt, user, password } = testEngine();
const given = { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
const folder = mkdtempSync(join(tmpdir(), 'entente-'));
const plain = ['--format', 'plain'];

afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(hasJava)('cypher', () => {
  test('runs a file with parameters', async () => {
    const file = join(folder, 'add.cypher');
    writeFileSync(file, '// https://example.org\nRETURN $a + $b AS sum;\n');
    const run = await runEntente(['cypher', file, ...plain, '-P', 'a => 2', '--param', 'b => 3'], given);
    expect(run).toMatchObject({ code: 0, stdout: 'sum\n5\n' });
  });

  test('runs statements from standard input', async () => {
    const run = await runEntente(['cypher', ...plain], given, "RETURN 'é' AS letter;");
    expect(run).toMatchObject({ code: 0, stdout: 'letter\n"é"\n' });
  });

  test('passes on the exit code', async () => {
    const run = await runEntente(['cypher'], given, 'RETRUN 1;');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('RETRUN');
  });

  test('reports an unreadable file', async () => {
    const run = await runEntente(['cypher', join(folder, 'none.cypher')], given);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('none.cypher');
  });
});
