import { namesOf } from '../../vocabulary/names-of.ts';
import type { Qualifier, QualifierValue } from '../../vocabulary/qualifiers.ts';
import { asRecord } from '../records/shape.ts';
import { qualifierForms } from '../records/vocabulary.ts';

/** The fields of GraphQL's `Claim` shown with its statement, in display order. */
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

/** The form of a detail: that of a qualifier, or an EDTF date. */
type DetailForm = QualifierValue['form'] | 'time';

const forms: readonly (readonly [DetailName, DetailForm])[] = [
  ...namesOf(qualifierForms).map((name) => [name, qualifierForms[name]] as const),
  ...namesOf(circumstances).map((name) => [name, circumstances[name]] as const),
];

/** The GraphQL selection of everything in a claim except its statement and place. */
export const detailFields: string = forms
  .map(([name, form]) => (form === 'entity' ? `${name} { id name }` : name))
  .join(' ');

/** One detail of a claim, other than its statement and place. */
export interface Detail {
  readonly name: DetailName;
  /** A text, name, date or decimal number; for a flag only that it is set. */
  readonly text: string;
  readonly form: DetailForm;
}

/** Reads the details of a claim, without empty ones. */
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
