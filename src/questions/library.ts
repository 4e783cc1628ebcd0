import { connectionQuestions } from './connections.ts';
import { evidenceQuestions } from './evidence.ts';
import { meetingQuestions } from './meetings.ts';
import { moneyQuestions } from './money.ts';
import { peopleQuestions } from './people.ts';
import type { Question } from './question.ts';
import { wholeGraphQuestions } from './whole-graph.ts';

/** All questions by theme, in reading order. A theme is the name of a folder in cypher/read. */
export const themes: Readonly<Record<string, readonly Question[]>> = {
  money: moneyQuestions,
  connections: connectionQuestions,
  meetings: meetingQuestions,
  people: peopleQuestions,
  evidence: evidenceQuestions,
  'whole-graph': wholeGraphQuestions,
};

/** All questions, in the order of the themes. */
export const questions: readonly Question[] = Object.values(themes).flat();
