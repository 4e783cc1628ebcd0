import { z } from 'zod';
import { actorKinds, type Kind, kindNames, kindOfId, kinds } from '../vocabulary/kinds.ts';
import { lengthFault } from '../vocabulary/limits.ts';
import { type RelationshipType, relationshipTypeNames } from '../vocabulary/relationship-types.ts';

/**
 * The type of a parameter; a record is a relationship or a fact. On the command line, lists are separated by commas.
 */
export type ParameterForm = 'id' | 'record' | 'ids' | 'types' | 'kinds' | 'day' | 'number' | 'flag' | 'text' | 'choice';

/** A parameter of a question. */
export interface ParameterDefinition {
  readonly form: ParameterForm;
  /** For a choice: the values of its GraphQL enumeration. */
  readonly choices?: readonly string[];
  /** A required parameter; all others are null if omitted. */
  readonly required?: true;
  /** For ids: the kinds of entities that it accepts; any if absent. */
  readonly of?: readonly Kind[];
  /** For types: the types that the question can use; all if absent. */
  readonly among?: readonly RelationshipType[];
}

/** The value of a parameter as sent to Neo4j. */
export type ParameterValue = string | number | boolean | readonly string[] | null;

/** Returns a schema for a text of limited length; reports nothing else about a text that is too long. */
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
  // False means the same as omitted; a single form lets Neo4j reuse the plan.
  flag: z.boolean().transform((value) => value || null),
  text: bounded('words').min(1, 'must not be empty'),
});

function typesAmong(among: readonly RelationshipType[] = relationshipTypeNames): z.ZodType<ParameterValue> {
  const type = z.enum(relationshipTypeNames).refine((name) => among.includes(name), {
    error: ({ input }) => `cannot be ${input}: choose from ${among.join(', ')}`,
  });
  return listOf(type);
}

/** Returns the schema of a parameter's value. */
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

/** Which claims count: the shared parameters of questions about relationships. */
export const evidenceParameters = {
  statedOnly: { form: 'flag' },
  knownBy: { form: 'day' },
  publishers: { form: 'ids', of: actorKinds },
  from: { form: 'day' },
  to: { form: 'day' },
  observed: { form: 'flag' },
} as const satisfies Record<string, ParameterDefinition>;

/**
 * The minimum evidence of a relationship, from the claims that count: the shared parameters of questions about
 * relationships.
 */
export const weightParameters = {
  minSources: { form: 'number' },
  minPublishers: { form: 'number' },
} as const satisfies Record<string, ParameterDefinition>;

/** Whether organizations are counted as what they are part of: the shared parameters of questions about bodies. */
export const rollUpParameters = {
  rollUp: { form: 'flag' },
  keepApart: { form: 'ids', of: ['Organization', 'Country'] },
} as const satisfies Record<string, ParameterDefinition>;

/** Which rows are returned: the shared parameters of all questions. */
export const pageParameters = {
  skip: { form: 'number', required: true },
  limit: { form: 'number', required: true },
} as const satisfies Record<string, ParameterDefinition>;

/** Pairs of date parameters whose first must not be after the second. */
export const orderedDatePairs: readonly (readonly [first: string, last: string])[] = [
  ['from', 'to'],
  ['since', 'until'],
];
