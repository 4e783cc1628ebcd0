import { type FactAttribute, factAttribute, factAttributeNames } from '../../vocabulary/fact-attributes.ts';
import { bounds } from '../../vocabulary/qualifiers.ts';
import type { FactClaim, FactValue } from '../dossier.ts';
import { check } from '../fields/check.ts';
import { choice, date, keys, oneOrMore, signedNumber, text } from '../fields/fields.ts';
import type { Path, YamlValue } from '../yaml/yaml-tree.ts';
import type { Reading } from './reading.ts';
import { listed, reference } from './reference.ts';

type Statement = Pick<FactClaim, 'type' | 'entity' | 'attribute' | 'value' | 'words'>;
type Body = { readonly [key: string]: YamlValue };

const common = keys(
  {
    of: oneOrMore(reference),
    unit: text.optional(),
    bound: choice(bounds).optional(),
    measure: text.optional(),
    words: text.optional(),
  },
  factAttributeNames,
);

/** Reads `{fact: {of: …, participants: 14, …}}` into one statement for each entity. */
export function readFact(body: Body, path: Path, reading: Reading): Statement[] {
  const attributes = factAttributeNames.filter((name) => Object.hasOwn(body, name));
  const rest = Object.fromEntries(Object.entries(body).filter(([key]) => !attributes.some((name) => name === key)));
  const written = check(common, rest, path, reading.report);
  const [attribute, ...others] = attributes;
  for (const other of others)
    reading.report([...path, other], 'a fact has one attribute: put this one into a separate claim', 'key');
  if (attribute === undefined) {
    reading.report(path, `a fact needs an attribute: ${listed(factAttributeNames)}`);
    return [];
  }
  const { of = [], words, ...meaning } = written ?? {};
  const value = readValue(attribute, body[attribute], meaning, path, reading);
  const entities = of.flatMap((end, index) => {
    const at = Array.isArray(body.of) ? [...path, 'of', index] : [...path, 'of'];
    return reading.references.resolve(end, at, attribute, factAttribute(attribute).of) ?? [];
  });
  return value ? entities.map((entity) => ({ type: 'FACT', entity, attribute, value, words })) : [];
}

type NumberMeaning = Pick<Extract<FactValue, { form: 'number' }>, 'unit' | 'bound' | 'measure'>;

function readValue(
  attribute: FactAttribute,
  written: YamlValue | undefined,
  meaning: NumberMeaning,
  path: Path,
  { report }: Reading,
): FactValue | undefined {
  const { value: form } = factAttribute(attribute);
  const at = [...path, attribute];
  if (form !== 'number')
    for (const [key, given] of Object.entries(meaning))
      if (given !== undefined)
        report([...path, key], `"${key}" applies only to numbers, but ${attribute} is a ${form}`, 'key');
  if (attribute === 'figure' && meaning.measure === undefined)
    report(path, 'a figure needs a "measure" that says what it counts');
  if (attribute !== 'figure' && form === 'number' && meaning.measure !== undefined)
    report(
      [...path, 'measure'],
      `"measure" applies only to a figure; for ${attribute}, the unit says what is counted`,
      'key',
    );
  if (form === 'number') {
    const number = check(signedNumber, written, at, report);
    return number === undefined ? undefined : { form, number, ...meaning };
  }
  if (form === 'date') {
    const value = check(date, written, at, report);
    return value && { form, date: value };
  }
  const value = check(text, written, at, report);
  return value === undefined ? undefined : { form, text: value };
}
