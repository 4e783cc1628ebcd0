import { expect, test } from 'vitest';
import { runEntente } from '../setup/entente.ts';
import { testEngine } from '../setup/test-engine.ts';

const { bolt, user, password, version } = testEngine();
const given = { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };

test('engine status shows the address of Neo4j', async () => {
  const asked = await runEntente(['engine', 'status', '--json'], given);
  expect(JSON.parse(asked.stdout)).toEqual({ running: true, kind: 'given', version, bolt, user, password });
  expect(asked).toMatchObject({ code: 0, stderr: '' });
  expect((await runEntente(['engine', 'status'], given)).stdout).toContain(`Bolt      ${bolt}`);
});

test("the user's own Neo4j is neither stopped nor emptied", async () => {
  for (const words of [['stop'], ['reset', '--yes']]) {
    const asked = await runEntente(['engine', ...words], given);
    expect(asked).toMatchObject({ code: 1, stdout: '' });
    expect(asked.stderr).toContain(bolt);
  }
});

test('a failure shows its message, the next step and its code on standard error', async () => {
  const asked = await runEntente(['engine', 'status', '--json'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
  expect(asked).toMatchObject({ code: 1, stdout: '' });
  expect(asked.stderr).toMatch(/bolt:\/\/127\.0\.0\.1:1.*\n.*unset NEO4J_URI.*\n\(ENGINE_UNREACHABLE: .*\)\n$/);
});

test.each([
  [['engine', 'fly']],
  [['engine', 'status', '--loud']],
  [['enginee']],
  [['cypher', '--format', 'xml']],
  [[]],
])('misuse shows the usage: %j', async (words) => {
  const asked = await runEntente(words);
  expect(asked).toMatchObject({ code: 2, stdout: '' });
  expect(asked.stderr).toContain('Usage: entente');
});

test('help needs no settings', async () => {
  const asked = await runEntente(['engine', '--help'], { PORT: 'bad' });
  expect(asked).toMatchObject({ code: 0, stderr: '' });
  expect(asked.stdout).toContain('status');
});
