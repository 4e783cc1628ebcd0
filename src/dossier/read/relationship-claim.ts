import type { z } from 'zod';
import { type Qualifier, type QualifierValue, qualifiers } from '../../vocabulary/qualifiers.ts';
import { type RelationshipType, relationshipType } from '../../vocabulary/relationship-types.ts';
import type { QualifierContent, RelationshipClaim } from '../dossier.ts';
import { check } from '../fields/check.ts';
import { choice, currency, decimal, flag, keys, oneOrMore, text } from '../fields/fields.ts';
import type { Path, YamlValue } from '../yaml/yaml-tree.ts';
import type { Reading } from './reading.ts';
import { type Reference, reference } from './reference.ts';
import { readEnds } from './relationship-ends.ts';

type Statement = Pick<RelationshipClaim, 'type' | 'from' | 'to' | 'qualifiers'>;
type Body = { readonly [key: string]: YamlValue };

/** Reads `{FUNDS: {from: …, to: …}}` and the like into one statement for each pair of ends. */
export function readRelationship(type: RelationshipType, body: Body, path: Path, reading: Reading): Statement[] {
  const { from, to, between, ...rest } = body;
  const contents = readQualifiers(type, rest, path, reading);
  return readEnds(type, { from, to, between }, path, reading).map((ends) => ({ type, ...ends, qualifiers: contents }));
}

function readQualifiers(type: RelationshipType, body: Body, path: Path, reading: Reading): Statement['qualifiers'] {
  const written = check(qualifierKeys(type), body, path, reading.report) ?? {};
  const contents: Partial<Record<Qualifier, QualifierContent>> = {};
  for (const qualifier of relationshipType(type).qualifiers) {
    const content = written[qualifier];
    if (content === undefined) continue;
    const resolved = resolveQualifier(qualifier, content, path, reading);
    if (resolved !== undefined) contents[qualifier] = resolved;
  }
  return contents;
}

function resolveQualifier(
  qualifier: Qualifier,
  content: QualifierContent | Reference,
  path: Path,
  { references }: Reading,
) {
  if (typeof content === 'boolean' || isTexts(content)) return content;
  if (typeof content === 'string' && qualifiers[qualifier].value.form !== 'entity') return content;
  return references.resolve(content, [...path, qualifier], qualifier);
}

function isTexts(content: QualifierContent | Reference): content is readonly string[] {
  return Array.isArray(content);
}

const schemas = new Map<RelationshipType, ReturnType<typeof buildSchema>>();

function qualifierKeys(type: RelationshipType): ReturnType<typeof buildSchema> {
  const schema = schemas.get(type) ?? buildSchema(type);
  schemas.set(type, schema);
  return schema;
}

function buildSchema(type: RelationshipType) {
  const { qualifiers: taken } = relationshipType(type);
  return keys(Object.fromEntries(taken.map((name) => [name, contentSchema(name).optional()])), ['from', 'to']);
}

function contentSchema(qualifier: Qualifier): z.ZodType<QualifierContent | Reference> {
  const value: QualifierValue = qualifiers[qualifier].value;
  if (qualifier === 'currency') return currency;
  switch (value.form) {
    case 'text':
      return text;
    case 'texts':
      return oneOrMore(text).transform((texts) => [...new Set(texts)].sort());
    case 'flag':
      return flag;
    case 'decimal':
      return decimal;
    case 'entity':
      return reference;
    case 'choice':
      return choice(value.choices);
  }
}
