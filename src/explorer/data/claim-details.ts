import { namesOf } from '../../vocabulary/names-of.ts';
import type { Qualifier, QualifierValue } from '../../vocabulary/qualifiers.ts';
import { asRecord } from '../records/shape.ts';
import { qualifierForms } from '../records/vocabulary.ts';

/** What stands beside the statement of a claim, in the order in which it is shown: fields of GraphQL's `Claim`. */
const circumstances = {
  planned: 'flag',
  words: 'text',
  when: 'time',
  whenWords: 'text',
  whenInferred: 'text',
  under: 'entity',
  onBehalfOf: 'entity',
  saidBy: 'entity',
  list: 'choice',
  note: 'text',
  review: 'text',
} as const;

export type DetailName = Qualifier | keyof typeof circumstances;

/** What a detail says it is: as of a qualifier, or a date in EDTF. */
type DetailForm = QualifierValue['form'] | 'time';

const forms: readonly (readonly [DetailName, DetailForm])[] = [
  ...namesOf(qualifierForms).map((name) => [name, qualifierForms[name]] as const),
  ...namesOf(circumstances).map((name) => [name, circumstances[name]] as const),
];

/** All that a claim can say beyond its statement and place, as GraphQL is asked for it. */
export const detailFields: string = forms
  .map(([name, form]) => (form === 'entity' ? `${name} { id name }` : name))
  .join(' ');

/** One thing that a claim says beyond its statement and place. */
export interface Detail {
  readonly name: DetailName;
  /** A text, name, date or decimal number; of a flag, nothing more than that it is set. */
  readonly text: string;
  readonly form: DetailForm;
}

/** Reads what a claim says, leaving out what it is silent about. */
export function readDetails(claim: unknown): readonly Detail[] {
  const fields = asRecord(claim);
  return forms.flatMap(([name, form]) => {
    const text = textOf(fields[name]);
    return text === undefined ? [] : [{ name, form, text }];
  });
}

function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined || value === false) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(String).join(', ');
  if (typeof value === 'object') return String(asRecord(value).name);
  return String(value);
}
