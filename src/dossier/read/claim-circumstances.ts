import { z } from 'zod';
import { actorKinds } from '../../vocabulary/kinds.ts';
import { relationshipTypeNames } from '../../vocabulary/relationship-types.ts';
import type { Circumstances, Quote } from '../dossier.ts';
import { check } from '../fields/check.ts';
import { choice, date, flag, keys, quotation, text } from '../fields/fields.ts';
import { place } from '../place.ts';
import { isYamlMap, type Path, type YamlValue } from '../yaml/yaml-tree.ts';
import type { Reading } from './reading.ts';
import { reference } from './reference.ts';

/** The keys for statements. A claim has exactly one of them. */
export const statementKeys: readonly string[] = ['fact', ...relationshipTypeNames];

const offset = z
  .string({ error: 'must be a number' })
  .regex(/^\d{1,9}$/, 'must be a whole number')
  .transform(Number);

const circumstances = keys(
  {
    paragraph: place,
    inferred: text.optional(),
    planned: flag.optional(),
    quote: quotation.optional(),
    offset: z.tuple([offset, offset], { error: 'must be a list [start, end]' }).optional(),
    saidBy: reference.optional(),
    list: choice(['open', 'closed']).optional(),
    when: date.optional(),
    whenWords: text.optional(),
    whenInferred: text.optional(),
    under: reference.optional(),
    onBehalfOf: reference.optional(),
    note: text.optional(),
    review: text.optional(),
  },
  statementKeys,
);

type Written = z.output<typeof circumstances>;

/** Reads the keys next to the statement of a claim. */
export function readCircumstances(value: YamlValue, path: Path, reading: Reading): Circumstances | undefined {
  const written = check(circumstances, value, path, reading.report);
  if (!written) return undefined;
  const { paragraph, quote: _words, offset: _offset, planned, saidBy, under, onBehalfOf, ...rest } = written;
  const { references, report } = reading;
  reading.checkPlace(paragraph, [...path, 'paragraph']);
  if (rest.review && !reading.acceptReview)
    report(
      [...path, 'review'],
      `not reviewed yet (${rest.review}): correct it and remove "review", or import with --accept-review`,
      'key',
    );
  if (rest.whenInferred && !rest.when)
    report([...path, 'whenInferred'], '"whenInferred" gives the reason for "when", which is missing');
  return {
    ...rest,
    planned: planned || undefined,
    place: paragraph,
    quote: readQuote(written, asWritten(value), path, reading),
    saidBy: saidBy && references.resolve(saidBy, [...path, 'saidBy'], 'saidBy', [...actorKinds, 'Document']),
    under: under && references.resolve(under, [...path, 'under'], 'under', ['Programme', 'Event']),
    onBehalfOf: onBehalfOf && references.resolve(onBehalfOf, [...path, 'onBehalfOf'], 'onBehalfOf', actorKinds),
  };
}

/** The quote before normalization. */
function asWritten(value: YamlValue): string {
  const { quote } = isYamlMap(value) ? value : {};
  return typeof quote === 'string' ? quote : '';
}

function readQuote(
  { paragraph, quote, offset }: Written,
  asWritten: string,
  path: Path,
  reading: Reading,
): Quote | undefined {
  const { report } = reading;
  if (offset && quote === undefined)
    report([...path, 'offset'], '"offset" is the position of "quote", which is missing');
  if (quote === undefined) return undefined;
  const at = [...path, 'quote'];
  if (!offset) return reading.locate({ words: quote }, paragraph, at);
  const [start, end] = offset;
  const length = [...quote].length;
  if (end < start) report([...path, 'offset'], `offset runs backwards: write [${end}, ${start}]`);
  else if (end - start !== length && end - start === [...asWritten].length)
    report(
      [...path, 'offset'],
      `offset counts accents as separate characters: count both ends in the composed form of the text (NFC), where the quote has ${length} characters, not ${end - start}`,
    );
  else if (end - start !== length)
    report(
      [...path, 'offset'],
      `offset spans ${end - start} characters, but the quote has ${length}: write [${start}, ${start + length}]`,
    );
  else return reading.locate({ words: quote, start, end }, paragraph, at);
  return { words: quote, start, end };
}
