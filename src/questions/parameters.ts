import { z } from 'zod';
import { kindNames, kindOfId } from '../vocabulary/kinds.ts';
import { relationshipTypeNames } from '../vocabulary/relationship-types.ts';

/** What a parameter of a question takes; a record is a relationship or a fact. A list is written with commas on the command line. */
export type ParameterForm = 'id' | 'record' | 'ids' | 'types' | 'kinds' | 'day' | 'number' | 'flag' | 'text';

/** One parameter of a question. */
export interface ParameterDefinition {
  readonly form: ParameterForm;
  /** Must be given; all others may be left out, and are null then. */
  readonly required?: true;
}

/** A parameter's value as a statement takes it. */
export type ParameterValue = string | number | boolean | readonly string[] | null;

const entityId = z.string().refine((id) => kindOfId(id) !== undefined, 'must be the id of an entity, such as org:iom');

const recordId = new RegExp(`^(fact|${relationshipTypeNames.join('|')}):[0-9a-f]+$`);

const forms: Readonly<Record<ParameterForm, z.ZodType<ParameterValue>>> = {
  id: entityId,
  record: z.string().regex(recordId, 'must be the id of a relationship or a fact, such as fact:1499f0af'),
  ids: z.array(entityId).min(1, 'must name one or more'),
  types: z.array(z.enum(relationshipTypeNames)).min(1, 'must name one or more'),
  kinds: z.array(z.enum(kindNames)).min(1, 'must name one or more'),
  day: z.iso.date('must be a day, such as 2021-05-04'),
  number: z.int('must be a whole number').min(0, 'must be 0 or more').max(1_000_000),
  flag: z.boolean(),
  text: z.string().min(1, 'is empty').max(1000),
};

/** What a parameter's value must be like. */
export function parameterSchema({ form, required }: ParameterDefinition): z.ZodType<ParameterValue> {
  return required ? forms[form] : forms[form].nullish().transform((value) => value ?? null);
}

/** A parameter as it is written on the command line. */
export function readWritten({ form }: ParameterDefinition, written: string): unknown {
  if (form === 'ids' || form === 'types' || form === 'kinds') return written.split(',').map((part) => part.trim());
  if (form === 'number') return Number(written);
  if (form === 'flag') return written !== 'false';
  return written;
}

/** Which claims count: parameters that questions about relationships share. */
export const evidenceParameters = {
  statedOnly: { form: 'flag' },
  knownBy: { form: 'day' },
  publishers: { form: 'ids' },
  from: { form: 'day' },
  to: { form: 'day' },
  observed: { form: 'flag' },
} as const satisfies Record<string, ParameterDefinition>;

/** How well-evidenced a relationship must be, by the claims that count: parameters that questions about relationships share. */
export const weightParameters = {
  minSources: { form: 'number' },
  minPublishers: { form: 'number' },
} as const satisfies Record<string, ParameterDefinition>;

/** Whether organizations stand for what they are part of: parameters that questions about bodies share. */
export const rollUpParameters = {
  rollUp: { form: 'flag' },
  keepApart: { form: 'ids' },
} as const satisfies Record<string, ParameterDefinition>;

/** Which rows are given: parameters that all questions share. */
export const pageParameters = {
  skip: { form: 'number', required: true },
  limit: { form: 'number', required: true },
} as const satisfies Record<string, ParameterDefinition>;
