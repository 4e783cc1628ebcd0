import { rollUpParameters } from './parameters.ts';
import { type Question, question } from './question.ts';

const sharedNeighbours = question('shared-neighbours', {
  parameters: {
    ids: { form: 'ids', required: true },
    types: { form: 'types' },
    kinds: { form: 'kinds' },
    ...rollUpParameters,
  },
  evidence: 'relationships',
  columns: { entity: 'object', sharedBy: 'objects', relationships: 'objects', publishers: 'number' },
});

/** How entities hang together. */
export const connectionQuestions: readonly Question[] = [sharedNeighbours];
