import type { Question } from './question.ts';

/** Who gives money and support, to what, through whom and where. */
export const fundingQuestions: readonly Question[] = [];
