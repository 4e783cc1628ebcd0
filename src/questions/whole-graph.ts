import type { Question } from './question.ts';

/** Measures of the whole graph, taken by Graph Data Science. */
export const wholeGraphQuestions: readonly Question[] = [];
