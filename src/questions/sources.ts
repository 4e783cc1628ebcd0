import { type Question, question } from './question.ts';

const sourcesAbout = question('sources-about', {
  parameters: { id: { form: 'id', required: true }, form: { form: 'text' }, year: { form: 'number' } },
  evidence: 'claims',
  columns: {
    source: 'object',
    publishers: 'objects',
    form: 'text',
    published: 'text',
    year: 'number',
    paragraphs: 'texts',
    claims: 'number',
    aloneRelationships: 'objects',
    aloneFacts: 'objects',
  },
});

const proof = question('proof', {
  parameters: { id: { form: 'record', required: true } },
  evidence: 'claims',
  columns: {
    claim: 'object',
    source: 'object',
    publishers: 'objects',
    published: 'text',
    paragraphs: 'text',
    quote: 'text',
    saidBy: 'object',
    stated: 'flag',
    reason: 'text',
    planned: 'flag',
    boilerplate: 'flag',
    selfReported: 'flag',
    independent: 'number',
  },
});

const singleWitness = question('single-witness', {
  parameters: { ids: { form: 'ids' }, types: { form: 'types' } },
  evidence: 'claims',
  columns: {
    record: 'object',
    why: 'text',
    selfReported: 'flag',
    stated: 'flag',
    planned: 'flag',
    claims: 'objects',
    sources: 'objects',
    publishers: 'objects',
  },
});

const ifRetracted = question('if-retracted', {
  parameters: {
    id: { form: 'id', of: ['Document'], required: true },
    types: { form: 'types' },
    kinds: { form: 'kinds' },
  },
  evidence: 'none',
  columns: {
    what: 'text',
    record: 'object',
    sourcesLeft: 'number',
    publishersLeft: 'number',
    publishersBefore: 'number',
  },
});

/** What is read, from whom, and what rests on it. */
export const sourceQuestions: readonly Question[] = [sourcesAbout, proof, singleWitness, ifRetracted];
