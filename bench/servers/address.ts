import type { GraphAddress } from '../../src/graph/graph.ts';

/** The database that a server of the bench is to use, from the environment that the bench started it with. */
export function readAddress(): GraphAddress {
  const { NEO4J_URI: bolt, NEO4J_USERNAME: user, NEO4J_PASSWORD: password } = process.env;
  if (bolt === undefined || user === undefined || password === undefined)
    throw new TypeError('A server of the bench is started by the bench.');
  return { bolt, user, password };
}
