import { expect, test } from 'vitest';
import { holdToOracles, type Tally } from '../questions/oracle/hold-to-oracles.ts';
import { oracles } from '../questions/oracle/oracles.ts';

const worldsAtOnce = 20;
const first = Number(process.env.ENTENTE_SOAK_SEED ?? 1001);
const seeds = Array.from({ length: 10 }, (_, index) => first + index);

const tallies: Tally[] = [];

test.each(seeds)(
  `what is asked of ${worldsAtOnce} random worlds is answered as their claims say, seed %i`,
  async (seed) => {
    tallies.push(await holdToOracles(oracles, { worlds: worldsAtOnce, asks: 6, seed }));
  },
);

test('enough of it has answers', () => {
  for (const { question } of oracles) {
    const withRows = tallies.reduce((sum, tally) => sum + (tally[question]?.withRows ?? 0), 0);
    process.stderr.write(`${question}: ${withRows} answers with rows\n`);
    expect(withRows, question).toBeGreaterThan(100);
  }
});
