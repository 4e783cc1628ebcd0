import { absentees } from './absentees.ts';
import { bridges } from './bridges.ts';
import { centrality } from './centrality.ts';
import { changes } from './changes.ts';
import type { Oracle } from './oracle.ts';
import { participation } from './participation.ts';
import { paths } from './paths.ts';
import { sharedNeighbours } from './shared-neighbours.ts';

export const oracles: readonly Oracle[] = [
  sharedNeighbours,
  changes,
  participation,
  absentees,
  paths,
  bridges,
  centrality,
];
