import { type Question, question } from './question.ts';

const paths = question('paths', {
  parameters: {
    start: { form: 'id', required: true },
    end: { form: 'id', required: true },
    types: { form: 'types' },
    themes: { form: 'flag' },
    avoid: { form: 'ids' },
    avoidTypes: { form: 'types' },
    longer: { form: 'number' },
    overlapping: { form: 'flag' },
  },
  evidence: 'relationships',
  columns: {
    entities: 'objects',
    relationships: 'objects',
    length: 'number',
    publishers: 'number',
    selfReported: 'flag',
    stated: 'flag',
  },
});

/** What joins entities. */
export const pathQuestions: readonly Question[] = [paths];
