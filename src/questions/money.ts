import { actorKinds } from '../vocabulary/kinds.ts';
import { rollUpParameters } from './parameters.ts';
import { type Question, question } from './question.ts';

const fundersOf = question('funders-of', {
  parameters: { id: { form: 'id', required: true }, ...rollUpParameters },
  evidence: 'relationships',
  columns: {
    funder: 'object',
    path: 'objects',
    relationships: 'objects',
    claims: 'objects',
    publishers: 'number',
    stated: 'flag',
  },
});

const fundedBy = question('funded-by', {
  parameters: { id: { form: 'id', of: actorKinds, required: true }, kinds: { form: 'kinds' }, ...rollUpParameters },
  evidence: 'relationships',
  columns: {
    funded: 'object',
    through: 'objects',
    places: 'objects',
    relationships: 'objects',
    claims: 'objects',
    publishers: 'number',
    stated: 'flag',
  },
});

const moneyWays = question('money-ways', {
  parameters: { funder: { form: 'id', of: actorKinds, required: true }, receiver: { form: 'id', required: true } },
  evidence: 'relationships',
  columns: {
    path: 'objects',
    relationships: 'objects',
    claims: 'objects',
    length: 'number',
    publishers: 'number',
    stated: 'flag',
  },
});

/** Filters for the funded things by topic, place and kind. */
const fundedThingParameters = {
  topic: { form: 'id', of: ['Topic'] },
  country: { form: 'id', of: ['Country', 'Region'] },
  kinds: { form: 'kinds' },
} as const;

const topFunders = question('top-funders', {
  parameters: { ...fundedThingParameters, currency: { form: 'text' }, ...rollUpParameters },
  evidence: 'relationships',
  columns: {
    funder: 'object',
    funded: 'number',
    programmes: 'number',
    events: 'number',
    countries: 'number',
    amount: 'text',
    amountCovers: 'number',
    statuses: 'texts',
    relationships: 'objects',
    claims: 'objects',
    publishers: 'number',
  },
});

const coFunders = question('co-funders', {
  parameters: { ids: { form: 'ids', of: actorKinds }, ...fundedThingParameters, ...rollUpParameters },
  evidence: 'relationships',
  columns: { first: 'object', second: 'object', shared: 'objects', relationships: 'objects', publishers: 'number' },
});

const topicsServed = question('topics-served', {
  parameters: {
    ids: { form: 'ids', of: actorKinds },
    topics: { form: 'ids', of: ['Topic'] },
    types: { form: 'types', among: ['FUNDS', 'IMPLEMENTS', 'ORGANIZED', 'SUPPORTS'] },
    ...rollUpParameters,
  },
  evidence: 'relationships',
  columns: {
    actor: 'object',
    topic: 'object',
    types: 'texts',
    servedBy: 'objects',
    relationships: 'objects',
    publishers: 'number',
  },
});

const programmesWithoutFunder = question('programmes-without-funder', {
  parameters: {},
  evidence: 'relationships',
  columns: {
    programme: 'object',
    fundedWholes: 'objects',
    inferredFunders: 'objects',
    plannedFunders: 'objects',
    supporters: 'objects',
    implementers: 'objects',
    relationships: 'objects',
    sources: 'number',
    lastSeen: 'day',
  },
});

/** Who gives money and support, to what, through whom and where. */
export const moneyQuestions: readonly Question[] = [
  fundersOf,
  fundedBy,
  moneyWays,
  topFunders,
  coFunders,
  topicsServed,
  programmesWithoutFunder,
];
