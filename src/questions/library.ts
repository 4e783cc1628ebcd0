import { sharedNeighbours } from './neighbours.ts';
import type { Question } from './question.ts';

/** Every question, in the order in which people read them. */
export const questions: readonly Question[] = [sharedNeighbours];
