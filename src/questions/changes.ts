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

/** What happened, changed, was promised, and where sources disagree. */
export const changeQuestions: readonly Question[] = [changes, timeline, brief, undelivered, disagreements];
