import { appearanceQuestions } from './appearances.ts';
import { changeQuestions } from './changes.ts';
import { connectionQuestions } from './connections.ts';
import { fundingQuestions } from './funding.ts';
import { officialQuestions } from './officials.ts';
import type { Question } from './question.ts';
import { sourceQuestions } from './sources.ts';
import { wholeGraphQuestions } from './whole-graph.ts';

/** Every question, by theme, in the order in which people read them. */
export const questions: readonly Question[] = [
  ...fundingQuestions,
  ...connectionQuestions,
  ...appearanceQuestions,
  ...officialQuestions,
  ...changeQuestions,
  ...sourceQuestions,
  ...wholeGraphQuestions,
];
