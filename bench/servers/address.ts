import type { GraphAddress } from '../../src/graph/graph.ts';

/** Reads the address of the database from the environment that the benchmark sets. */
export function readAddress(): GraphAddress {
  const { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password } = process.env;
  if (bolt === undefined || user === undefined || password === undefined)
    throw new TypeError('A server of the bench is started by the bench.');
  return { bolt, user, password };
}
