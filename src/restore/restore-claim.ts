import { z } from 'zod';
import { DateError, dateBounds, type StatedDate } from '../dossier/dates/date-bounds.ts';
import type { Circumstances, Claim, FactValue, QualifierContent } from '../dossier/dossier.ts';
import { type ClaimProperties, statedClaim } from '../identity/resolve-claim.ts';
import { factAttribute, factAttributeNames } from '../vocabulary/fact-attributes.ts';
import { bounds } from '../vocabulary/qualifiers.ts';
import { relationshipType, relationshipTypeNames } from '../vocabulary/relationship-types.ts';

const text = z.string().optional();

const circumstances = z.object({
  paragraph: z.number(),
  lastParagraph: z.number(),
  reason: text,
  planned: z.boolean().optional(),
  quote: text,
  quoteStart: z.number().optional(),
  quoteEnd: z.number().optional(),
  saidBy: text,
  list: z.enum(['open', 'closed']).optional(),
  when: text,
  whenWords: text,
  whenInferred: text,
  under: text,
  onBehalfOf: text,
  note: text,
  review: text,
});

const fact = z.object({
  entity: z.string(),
  attribute: z.enum(factAttributeNames),
  date: text,
  text,
  number: z.number().optional(),
  unit: text,
  bound: z.enum(bounds).optional(),
  measure: text,
  words: text,
});

const relationship = z.object({ type: z.enum(relationshipTypeNames), from: z.string(), to: z.string() });

/** Returns a claim as its dossier states it, from its node, without the effects of merges. */
export function restoreClaim(properties: ClaimProperties): Claim {
  const stated = statedClaim(properties);
  if (stated.type === 'FACT') {
    const { entity, attribute, words, ...value } = fact.parse(stated);
    const form = factAttribute(attribute).value;
    return {
      type: 'FACT',
      entity,
      attribute,
      value: restoreValue(form, value),
      words,
      ...restoreCircumstances(stated),
    };
  }
  const { type, from, to } = relationship.parse(stated);
  const contents = relationshipType(type).qualifiers.flatMap((name) => {
    const content = stated[name];
    return content === undefined || typeof content === 'number' ? [] : [[name, content] as const];
  });
  const qualifiers: Record<string, QualifierContent> = Object.fromEntries(contents);
  return { type, from, to, qualifiers, ...restoreCircumstances(stated) };
}

function restoreCircumstances(stated: ClaimProperties): Circumstances {
  const { paragraph, lastParagraph, reason, quote, quoteStart, quoteEnd, when, ...rest } = circumstances.parse(stated);
  return {
    ...rest,
    place: { first: paragraph, last: lastParagraph },
    inferred: reason,
    quote: quote === undefined ? undefined : { words: quote, start: quoteStart, end: quoteEnd },
    when: when === undefined ? undefined : restoreDate(when),
  };
}

function restoreValue(
  form: FactValue['form'],
  { date, text, number, unit, bound, measure }: Omit<z.infer<typeof fact>, 'entity' | 'attribute' | 'words'>,
): FactValue {
  if (form === 'date' && date !== undefined) return { form, date: restoreDate(date) };
  if (form === 'text' && text !== undefined) return { form, text };
  if (form === 'number' && number !== undefined) return { form, number, unit, bound, measure };
  throw new TypeError(`a fact has no ${form}`);
}

/**
 * Returns a date and the days that it can mean. A date that only an older version accepted is exported unchanged:
 * importing it then reports the file and line.
 */
export function restoreDate(edtf: string): StatedDate {
  try {
    return { edtf, bounds: dateBounds(edtf) };
  } catch (error) {
    if (error instanceof DateError) return { edtf, bounds: {} };
    throw error;
  }
}
