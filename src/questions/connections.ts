import { actorKinds } from '../vocabulary/kinds.ts';
import { rollUpParameters } from './parameters.ts';
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

const partnersOf = question('partners-of', {
  parameters: { id: { form: 'id', of: actorKinds, required: true }, kinds: { form: 'kinds' }, ...rollUpParameters },
  evidence: 'relationships',
  columns: {
    partner: 'object',
    relationships: 'objects',
    since: 'day',
    firstPublished: 'day',
    lastPublished: 'day',
    sources: 'number',
    publishers: 'number',
    selfReported: 'flag',
    stated: 'flag',
    under: 'objects',
  },
});

const fundersOfPartners = question('funders-of-partners', {
  parameters: { id: { form: 'id', of: actorKinds, required: true }, ...rollUpParameters },
  evidence: 'relationships',
  columns: { funder: 'object', partners: 'objects', relationships: 'objects', publishers: 'number' },
});

const likelyPartners = question('likely-partners', {
  parameters: { id: { form: 'id', of: actorKinds }, types: { form: 'types' }, kinds: { form: 'kinds' } },
  evidence: 'relationships',
  columns: { first: 'object', second: 'object', score: 'number', shared: 'objects', relationships: 'objects' },
});

const neighbourhood = question('neighbourhood', {
  parameters: {
    ids: { form: 'ids', required: true },
    radius: { form: 'number' },
    maxEntities: { form: 'number' },
    types: { form: 'types' },
    kinds: { form: 'kinds' },
  },
  evidence: 'relationships',
  columns: {
    entity: 'object',
    distance: 'number',
    relationships: 'objects',
    publishers: 'number',
    planned: 'flag',
    hidden: 'number',
    hiddenKinds: 'texts',
  },
});

/** How entities are connected. */
export const connectionQuestions: readonly Question[] = [
  partnersOf,
  paths,
  sharedNeighbours,
  fundersOfPartners,
  likelyPartners,
  neighbourhood,
];
