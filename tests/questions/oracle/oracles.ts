import type { Oracle } from './oracle.ts';
import { sharedNeighbours } from './shared-neighbours.ts';

export const oracles: readonly Oracle[] = [sharedNeighbours];
