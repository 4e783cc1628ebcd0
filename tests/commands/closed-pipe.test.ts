import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { testEngine } from '../setup/test-engine.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const { bolt, user, password } = testEngine();

/** Runs the command line and closes its output before it writes, or after something was read. */
async function runUnread(words: readonly string[], stream: 'stdout' | 'stderr') {
  const environment = { ...process.env, NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
  const child = spawn(process.execPath, [main, ...words], { env: environment });
  const other = stream === 'stdout' ? child.stderr : child.stdout;
  let said = '';
  other.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child[stream].destroy();
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, said };
}

test.each([
  [['engine', 'status'], ''],
  [['--help'], ''],
  [['check', '--json'], /^Checking/],
])('a command whose output is not read ends silently: %j', async (words, progress) => {
  const { code, said } = await runUnread(words, 'stdout');
  expect(code).toBe(141);
  expect(said).not.toMatch(/EPIPE|Error|a bug in Entente/i);
  expect(said).toMatch(progress);
});

test('a command whose progress is not read ends silently too', async () => {
  const { code, said } = await runUnread(['engine', 'stop'], 'stderr');
  expect({ code, said }).toEqual({ code: 141, said: '' });
});
