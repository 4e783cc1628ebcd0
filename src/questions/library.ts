import { connectionQuestions } from './connections.ts';
import { evidenceQuestions } from './evidence.ts';
import { meetingQuestions } from './meetings.ts';
import { moneyQuestions } from './money.ts';
import { peopleQuestions } from './people.ts';
import type { Question } from './question.ts';
import { wholeGraphQuestions } from './whole-graph.ts';

/** Every question by its theme, which names the folder of its file in cypher/read, in the order in which people read them. */
export const themes: Readonly<Record<string, readonly Question[]>> = {
  money: moneyQuestions,
  connections: connectionQuestions,
  meetings: meetingQuestions,
  people: peopleQuestions,
  evidence: evidenceQuestions,
  'whole-graph': wholeGraphQuestions,
};

/** Every question, in the order of the themes. */
export const questions: readonly Question[] = Object.values(themes).flat();
