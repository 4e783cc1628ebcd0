import { expect, test } from 'vitest';
import { holdToOracles } from './hold-to-oracles.ts';
import { oracles } from './oracles.ts';

const worlds = 5;
const seed = Number(process.env.ENTENTE_SOAK_SEED ?? 1);

test(`questions on ${worlds} random worlds have the answers that follow from the claims, seed ${seed}`, async () => {
  const tally = await holdToOracles(oracles, { worlds, asks: 2, seed });
  process.stderr.write(`${JSON.stringify(tally)}\n`);
  for (const [question, { withRows }] of Object.entries(tally)) expect(withRows, question).toBeGreaterThan(worlds / 6);
}, 600_000);
