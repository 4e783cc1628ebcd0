import type { Question } from './question.ts';

/** Who came, spoke, met whom and held which post. */
export const appearanceQuestions: readonly Question[] = [];
