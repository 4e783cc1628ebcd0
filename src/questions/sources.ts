import { question } from './question.ts';

export const sourcesAbout = question('sources-about', {
  parameters: { id: { form: 'id', required: true } },
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
