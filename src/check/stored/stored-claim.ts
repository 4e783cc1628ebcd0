import { z } from 'zod';
import { type FactAttribute, factAttribute, factAttributeNames } from '../../vocabulary/fact-attributes.ts';
import { type RelationshipType, relationshipTypeNames } from '../../vocabulary/relationship-types.ts';

const text = z.string().optional();
const offset = z.int().min(0).optional();

const common = {
  id: z.string(),
  relationship: text,
  fact: text,
  paragraph: z.int().min(1),
  lastParagraph: z.int().min(1),
  boilerplate: z.boolean(),
  stated: z.boolean(),
  reason: text,
  planned: z.literal(true).optional(),
  quote: text,
  quoteStart: offset,
  quoteEnd: offset,
  saidBy: text,
  under: text,
  onBehalfOf: text,
  when: text,
  selfReported: z.boolean(),
};

const relationshipClaim = z.looseObject({
  type: z.enum(relationshipTypeNames as readonly [RelationshipType, ...RelationshipType[]]),
  from: z.string(),
  to: z.string(),
  ...common,
});

const factClaim = z
  .looseObject({
    type: z.literal('FACT'),
    entity: z.string(),
    attribute: z.enum(factAttributeNames as readonly [FactAttribute, ...FactAttribute[]]),
    date: text,
    text,
    number: z.number().optional(),
    ...common,
  })
  .refine(({ attribute, date, text, number }) => {
    const values = { date, text, number };
    const given = Object.entries(values).flatMap(([form, value]) => (value === undefined ? [] : [form]));
    return given.join() === factAttribute(attribute).value;
  }, 'must have exactly one value, in the form that its attribute takes');

/** The node of a claim, without its days. */
export const storedClaim = z.discriminatedUnion('type', [relationshipClaim, factClaim]);

export type StoredClaim = z.output<typeof storedClaim>;

/** Returns the date of a claim: for a date fact its value, otherwise `when`. */
export function dateOf(claim: StoredClaim): string | undefined {
  return (claim.type === 'FACT' ? claim.date : undefined) ?? claim.when;
}
