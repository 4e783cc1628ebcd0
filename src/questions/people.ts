import { relationshipType, relationshipTypeNames } from '../vocabulary/relationship-types.ts';
import { rollUpParameters } from './parameters.ts';
import { type Question, question } from './question.ts';

const officialTypes = relationshipTypeNames.filter((type) => relationshipType(type).from.includes('Official'));

const career = question('career', {
  parameters: { id: { form: 'id', of: ['Official'], required: true }, types: { form: 'types', among: officialTypes } },
  evidence: 'relationships',
  columns: {
    at: 'object',
    relationship: 'object',
    type: 'text',
    post: 'text',
    areas: 'texts',
    capacities: 'texts',
    firstDay: 'day',
    lastDay: 'day',
    basis: 'text',
    stated: 'flag',
    publishers: 'number',
  },
});

const postHolders = question('post-holders', {
  parameters: {
    id: { form: 'id', of: ['Organization', 'Country'], required: true },
    post: { form: 'text' },
    ...rollUpParameters,
  },
  evidence: 'relationships',
  columns: {
    official: 'object',
    post: 'text',
    areas: 'texts',
    relationships: 'objects',
    firstSeen: 'day',
    lastSeen: 'day',
    basis: 'text',
    previous: 'object',
    next: 'object',
    publishers: 'number',
  },
});

const representatives = question('representatives', {
  parameters: {
    id: { form: 'id', of: ['Organization', 'Country'], required: true },
    types: { form: 'types', among: ['ORGANIZED', 'PARTICIPATED_IN', 'SPOKE_AT'] },
    ...rollUpParameters,
  },
  evidence: 'relationships',
  columns: {
    official: 'object',
    event: 'object',
    relationship: 'object',
    type: 'text',
    capacities: 'texts',
    by: 'text',
    firstDay: 'day',
    lastDay: 'day',
    basis: 'text',
    stated: 'flag',
    publishers: 'number',
  },
});

/** Which posts officials held, and whom they represented. */
export const peopleQuestions: readonly Question[] = [career, postHolders, representatives];
