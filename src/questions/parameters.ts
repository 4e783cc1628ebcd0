import { z } from 'zod';
import { actorKinds, type Kind, kindNames, kindOfId, kinds } from '../vocabulary/kinds.ts';
import { lengthFault } from '../vocabulary/limits.ts';
import { type RelationshipType, relationshipTypeNames } from '../vocabulary/relationship-types.ts';

/** What a parameter of a question takes; a record is a relationship or a fact. A list is written with commas on the command line. */
export type ParameterForm = 'id' | 'record' | 'ids' | 'types' | 'kinds' | 'day' | 'number' | 'flag' | 'text' | 'choice';

/** One parameter of a question. */
export interface ParameterDefinition {
  readonly form: ParameterForm;
  /** Of a choice: the values of its enumeration in GraphQL. */
  readonly choices?: readonly string[];
  /** Must be given; all others may be left out, and are null then. */
  readonly required?: true;
  /** Of an id or ids: what kinds of entities it takes; any where it is not said. */
  readonly of?: readonly Kind[];
  /** Of types: those that the question can look at; all of them where it is not said. */
  readonly among?: readonly RelationshipType[];
}

/** A parameter's value as a statement takes it. */
export type ParameterValue = string | number | boolean | readonly string[] | null;

/** A text that is no longer than what callers give may be; where it is, nothing else is said of it. */
function bounded(what: 'id' | 'words') {
  return z.string().refine((value) => lengthFault(what, value) === undefined, {
    error: ({ input }) => (typeof input === 'string' ? lengthFault(what, input) : undefined),
    abort: true,
  });
}

function listOf<Entry extends string>(entry: z.ZodType<Entry>) {
  return z
    .array(z.unknown())
    .min(1, 'must contain at least one entry')
    .refine((value) => lengthFault('list', value) === undefined, {
      error: ({ input }) => (Array.isArray(input) ? lengthFault('list', input) : undefined),
      abort: true,
    })
    .pipe(z.array(entry));
}

function entityId(of: readonly Kind[] = kindNames) {
  const named = of.length === kindNames.length ? 'entity' : of.join(', ').replace(/, ([^,]*)$/, ' or $1');
  const like = kinds[of[0] ?? 'Organization'].example;
  return bounded('id').refine(
    (id) => {
      const kind = kindOfId(id);
      return kind !== undefined && of.includes(kind);
    },
    `must be the id of an ${named}, such as ${like}`.replace(/an (?=[^AEIOUaeiou])/, 'a '),
  );
}

const recordId = new RegExp(`^(fact|${relationshipTypeNames.join('|')}):[0-9a-f]+$`);

const formsOf = (
  of?: readonly Kind[],
): Readonly<Record<Exclude<ParameterForm, 'choice' | 'types'>, z.ZodType<ParameterValue>>> => ({
  id: entityId(of),
  record: bounded('id').regex(recordId, 'must be the id of a relationship or a fact, such as fact:1499f0af'),
  ids: listOf(entityId(of)),
  kinds: listOf(z.enum(kindNames)),
  day: z.iso.date('must be a date, such as 2021-05-04'),
  number: z.int('must be a whole number').min(0, 'must be 0 or more').max(1_000_000),
  // One that is false is one left out: a statement is planned anew wherever another parameter is null.
  flag: z.boolean().transform((value) => value || null),
  text: bounded('words').min(1, 'must not be empty'),
});

function typesAmong(among: readonly RelationshipType[] = relationshipTypeNames): z.ZodType<ParameterValue> {
  const type = z.enum(relationshipTypeNames).refine((name) => among.includes(name), {
    error: ({ input }) => `cannot be ${input}: choose from ${among.join(', ')}`,
  });
  return listOf(type);
}

/** What a parameter's value must be like. */
export function parameterSchema({
  form,
  choices,
  required,
  of,
  among,
}: ParameterDefinition): z.ZodType<ParameterValue> {
  const schema = form === 'choice' ? z.enum(choices ?? []) : form === 'types' ? typesAmong(among) : formsOf(of)[form];
  return required ? schema : schema.nullish().transform((value) => value ?? null);
}

/** Parses the value of a parameter as given on the command line. */
export function parseCliValue({ form }: ParameterDefinition, written: string): unknown {
  if (form === 'ids' || form === 'types' || form === 'kinds') return written.split(',').map((part) => part.trim());
  if (form === 'number') return Number(written);
  if (form === 'flag') return written !== 'false';
  if (form === 'choice') return written.toUpperCase().replaceAll('-', '_');
  return written;
}

/** Which claims count: parameters that questions about relationships share. */
export const evidenceParameters = {
  statedOnly: { form: 'flag' },
  knownBy: { form: 'day' },
  publishers: { form: 'ids', of: actorKinds },
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
  keepApart: { form: 'ids', of: ['Organization', 'Country'] },
} as const satisfies Record<string, ParameterDefinition>;

/** Which rows are given: parameters that all questions share. */
export const pageParameters = {
  skip: { form: 'number', required: true },
  limit: { form: 'number', required: true },
} as const satisfies Record<string, ParameterDefinition>;

/** Pairs of date parameters of which the first must not be after the second. */
export const orderedDatePairs: readonly (readonly [first: string, last: string])[] = [
  ['from', 'to'],
  ['since', 'until'],
];
