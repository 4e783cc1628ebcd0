import { type Question, question } from './question.ts';

const sourcesAbout = question('sources-about', {
  parameters: { id: { form: 'id', required: true } },
  evidence: 'claims',
  columns: {
    source: 'object',
    publishers: 'objects',
    form: 'text',
    published: 'text',
    paragraphs: 'texts',
    claims: 'number',
    aloneRelationships: 'objects',
    aloneFacts: 'objects',
  },
});

/** What is read, from whom, and what rests on it. */
export const sourceQuestions: readonly Question[] = [sourcesAbout];
