import { sharedNeighbours } from './neighbours.ts';
import type { Question } from './question.ts';
import { sourcesAbout } from './sources.ts';

/** Every question, in the order in which people read them. */
export const questions: readonly Question[] = [sharedNeighbours, sourcesAbout];
