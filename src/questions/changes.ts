import type { Question } from './question.ts';

/** What happened, changed, was promised, and where sources disagree. */
export const changeQuestions: readonly Question[] = [];
