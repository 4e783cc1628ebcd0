import { z } from 'zod';
import { fold } from '../../vocabulary/fold.ts';
import { kindNames, kindOfId, kinds } from '../../vocabulary/kinds.ts';
import { maxLengths } from '../../vocabulary/limits.ts';
import { DateError, dateBounds, type StatedDate } from '../dates/date-bounds.ts';
import { nearest } from '../nearest.ts';
import { normalForm } from '../text/normal-form.ts';

/** Schemas for the values in a file. All scalars arrive as text; each error message states what is expected. */

/**
 * Neo4j indexes an entity's name together with its id, and an index entry holds at most 8,161 bytes. The limit counts
 * bytes of UTF-8; ids are ASCII and fit in the remainder.
 */
export const maxNameBytes = 7_500;

const fitsIndex = [
  (value: string) => Buffer.byteLength(value) <= maxNameBytes,
  `is longer than ${maxNameBytes} bytes in UTF-8, the maximum for a name or title`,
] as const;

/** Lone surrogates have no UTF-8 encoding and would be stored as another character. */
const wellFormed = [(value: string) => value.isWellFormed(), 'contains an unpaired surrogate'] as const;

/** Words with normalized white space and composed accents. */
export const text = z
  .string({ error: 'must be text' })
  .transform((value) => normalForm(value).replaceAll(/\s+/gu, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'is empty')
      .max(maxLengths.text, `is longer than ${maxLengths.text} characters`)
      .refine((value) => !/\p{Cc}/u.test(value), 'contains control characters')
      .refine(...wellFormed),
  );

const maxFileNameLength = 255;

/** The name of a file, without folders. It is not normalized: another spelling is another file. */
export const fileName = z
  .string({ error: 'must be text' })
  .min(1, 'is empty')
  .refine((value) => [...value].length <= maxFileNameLength, `is longer than ${maxFileNameLength} characters`)
  .refine((value) => !/[/\\]|^\.{1,2}$/.test(value), 'must be the name of a file, without folders')
  .refine((value) => !/\p{Cc}/u.test(value), 'contains control characters')
  .refine(...wellFormed);

/** The title of a document. */
export const title = text.refine(...fitsIndex);

/** A name needs a letter or digit, so that it can be looked up. */
export const name = text
  .refine((value) => /[\p{L}\p{N}]/u.test(value) && fold(value) !== '', 'must contain a letter or a digit')
  .refine(...fitsIndex);

/** The words of a text with unchanged white space and composed accents. */
export const quotation = z
  .string({ error: 'must be text' })
  .transform(normalForm)
  .pipe(
    z
      .string()
      .min(1, 'is empty')
      .max(maxLengths.text, `is longer than ${maxLengths.text} characters`)
      .refine(...wellFormed),
  );

export const flag = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .transform((value) => value === 'true');

export const decimal = z
  .string({ error: 'must be a decimal number' })
  .regex(
    /^(0|[1-9]\d{0,29})(\.\d{1,12})?$/,
    'must be a plain decimal number: digits and at most one dot, such as "2000000"',
  );

export const signedNumber = z
  .string({ error: 'must be a number' })
  .regex(/^-?(0|[1-9]\d{0,14})(\.\d{1,12})?$/, 'must be a plain number: digits and at most one dot')
  .transform(Number);

export const entityId = z
  .string({ error: 'must be an id' })
  .refine(({ length }) => length <= maxLengths.id, {
    error: `is not a valid id: an id has at most ${maxLengths.id} characters`,
    abort: true,
  })
  .refine((value) => kindOfId(value) !== undefined, {
    error: `is not a valid id: an id is one of ${kindNames.map((kind) => `${kinds[kind].prefix}:`).join(', ')} followed by letters A–Z or a–z, digits, single hyphens, dots or underscores`,
  });

export const url = z.url({ protocol: /^https?$/, error: 'must be a web address that begins with https:// or http://' });

export const language = z
  .string({ error: 'must be a language code' })
  .refine(isLanguage, 'must be a BCP 47 language code, such as en or pt-BR');

export const currency = z
  .string({ error: 'must be a currency' })
  .refine((value) => Intl.supportedValuesOf('currency').includes(value), 'must be an ISO 4217 code, such as EUR');

/** A date in EDTF, and the days that it can mean. */
export const date = z.string({ error: 'must be a date' }).transform((edtf, context): StatedDate => {
  try {
    return { edtf, bounds: dateBounds(edtf) };
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    context.addIssue(`${error.message}: write EDTF, such as 2021, 2021-05-04, 2021-05-04/2021-05-06 or 2021-05~`);
    return z.NEVER;
  }
});

export function choice<const Choice extends string>(choices: readonly Choice[]) {
  return z.enum(choices, { error: `must be one of ${choices.join(', ')}` });
}

/** A list, or a single member. */
export function oneOrMore<Schema extends z.ZodType>(member: Schema) {
  return z.union([
    z.array(member, { error: 'must be a list' }).min(1, 'is an empty list'),
    member.transform((value): z.output<Schema>[] => [value]),
  ]);
}

/**
 * A map with arbitrary keys. `z.record` silently drops the key `__proto__`.
 * @param error the message if the value is not a map.
 */
export function mapOf<Value>(key: z.ZodType<string>, value: z.ZodType<Value>, error: string) {
  return z
    .custom<object>((map) => typeof map === 'object' && map !== null && !Array.isArray(map), { error })
    .transform((map, { issues }): ReadonlyMap<string, Value> => {
      const read = new Map<string, Value>();
      for (const [name, content] of Object.entries(map)) {
        const [readName, readContent] = [key.safeParse(name), value.safeParse(content)];
        const path = [name];
        if (!readName.success)
          issues.push({ code: 'invalid_key', origin: 'record', issues: readName.error.issues, input: name, path });
        if (readContent.success) read.set(name, readContent.data);
        else
          for (const { message } of readContent.error.issues)
            issues.push({ code: 'custom', message, input: content, path });
      }
      return read;
    });
}

/**
 * A map with exactly these keys. The message for an unknown key suggests the most similar one.
 * @param others further allowed keys, which are read separately.
 */
export function keys<Shape extends z.ZodRawShape>(shape: Shape, others: readonly string[] = []) {
  const known = [...Object.keys(shape), ...others];
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownKey(key, known)).join('\n')
        : 'must be a map of keys and values',
  });
}

/** Returns `unknown key "…"`, with suggestions. */
export function unknownKey(key: string, known: readonly string[]): string {
  const [meant] = nearest(key, known, 1);
  return `unknown key "${key}"; ${meant ? `did you mean "${meant}"?` : `valid keys: ${known.join(', ') || 'none'}`}`;
}

function isLanguage(value: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(value) && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
