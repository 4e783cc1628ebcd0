import type { RelationshipType } from '../vocabulary/relationship-types.ts';
import { rollUpParameters } from './parameters.ts';
import { type Question, question } from './question.ts';

const attending: readonly RelationshipType[] = ['PARTICIPATED_IN', 'ORGANIZED', 'SPOKE_AT'];

const speakers = question('speakers', {
  parameters: { id: { form: 'id', of: ['Event', 'Programme'], required: true } },
  evidence: 'relationships',
  columns: {
    official: 'object',
    event: 'object',
    relationship: 'object',
    session: 'text',
    capacities: 'texts',
    manners: 'texts',
    subjects: 'texts',
    stated: 'flag',
    publishers: 'number',
  },
});

const appearances = question('appearances', {
  parameters: {
    id: { form: 'id', of: ['Official', 'Organization', 'Country'], required: true },
    types: { form: 'types', among: ['SPOKE_AT', 'QUOTED_IN'] },
    ...rollUpParameters,
  },
  evidence: 'relationships',
  columns: {
    official: 'object',
    at: 'object',
    relationship: 'object',
    type: 'text',
    session: 'text',
    capacities: 'texts',
    firstDay: 'day',
    lastDay: 'day',
    basis: 'text',
    stated: 'flag',
    publishers: 'number',
  },
});

const participation = question('participation', {
  parameters: {
    events: { form: 'ids', of: ['Event', 'Programme'] },
    topic: { form: 'id', of: ['Topic'] },
    types: { form: 'types', among: attending },
    kinds: { form: 'kinds' },
    ...rollUpParameters,
  },
  evidence: 'relationships',
  columns: {
    event: 'object',
    entity: 'object',
    relationships: 'objects',
    roles: 'texts',
    through: 'texts',
    open: 'flag',
    named: 'number',
    counts: 'objects',
    publishers: 'number',
  },
});

const absentees = question('absentees', {
  parameters: {
    ids: { form: 'ids' },
    group: { form: 'id', of: ['Organization'] },
    events: { form: 'ids', of: ['Event', 'Programme'] },
    topic: { form: 'id', of: ['Topic'] },
    types: { form: 'types', among: attending },
    ...rollUpParameters,
  },
  oneOf: ['ids', 'group'],
  evidence: 'claims',
  columns: { entity: 'object', meetings: 'number', uncertain: 'objects' },
});

const recurringMeetings = question('recurring-meetings', {
  parameters: {
    ids: { form: 'ids' },
    types: { form: 'types', among: attending },
    kinds: { form: 'kinds' },
    minEvents: { form: 'number' },
    ...rollUpParameters,
  },
  evidence: 'relationships',
  columns: {
    first: 'object',
    second: 'object',
    events: 'objects',
    relationships: 'objects',
    firstDay: 'day',
    lastDay: 'day',
    publishers: 'number',
  },
});

/** Who attended, spoke and met whom. */
export const meetingQuestions: readonly Question[] = [
  speakers,
  appearances,
  participation,
  absentees,
  recurringMeetings,
];
