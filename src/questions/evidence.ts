import { type Question, question } from './question.ts';

const changes = question('changes', {
  parameters: {
    since: { form: 'day', required: true },
    until: { form: 'day', required: true },
    ids: { form: 'ids' },
    types: { form: 'types' },
  },
  evidence: 'claims',
  columns: {
    change: 'text',
    record: 'object',
    day: 'day',
    previous: 'day',
    planned: 'flag',
    claims: 'objects',
    sources: 'objects',
    publishers: 'objects',
    silent: 'objects',
  },
});

const timeline = question('timeline', {
  parameters: { id: { form: 'id', required: true }, types: { form: 'types' } },
  evidence: 'claims',
  columns: {
    day: 'day',
    lastDay: 'day',
    date: 'text',
    words: 'text',
    basis: 'text',
    what: 'text',
    item: 'object',
    records: 'objects',
    source: 'object',
    paragraphs: 'text',
    stated: 'flag',
    planned: 'flag',
  },
});

const brief = question('brief', {
  parameters: { id: { form: 'id', required: true } },
  evidence: 'claims',
  columns: { line: 'line', claims: 'objects' },
});

const undelivered = question('undelivered', {
  parameters: { ids: { form: 'ids' }, types: { form: 'types' } },
  evidence: 'claims',
  columns: {
    record: 'object',
    kind: 'text',
    promised: 'day',
    due: 'day',
    claims: 'objects',
    sources: 'objects',
    publishers: 'objects',
  },
});

const disagreements = question('disagreements', {
  parameters: { ids: { form: 'ids' } },
  evidence: 'claims',
  columns: { what: 'text', of: 'object', name: 'text', values: 'texts', claims: 'objects', sources: 'objects' },
});

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

/** What is known, since when and from whom, where sources disagree, and what depends on a source. */
export const evidenceQuestions: readonly Question[] = [
  changes,
  timeline,
  brief,
  undelivered,
  disagreements,
  sourcesAbout,
  proof,
  singleWitness,
  ifRetracted,
];
