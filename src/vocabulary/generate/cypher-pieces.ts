import { evidenceOrder } from '../evidence-order.ts';
import { comparableQualifiers } from '../qualifiers.ts';
import { type RelationshipType, relationshipType, relationshipTypeNames, themeTypes } from '../relationship-types.ts';

/** The maximum length of a line in a list, in characters. */
const maxWidth = 120;

/** The pieces of Cypher derived from the vocabulary, for `// >> name` in cypher/read and cypher/shared. */
export function vocabularyPieces(): Readonly<
  Record<string, { readonly parameters: readonly string[]; readonly lines: readonly string[] }>
> {
  const themes = themeTypes.toSorted();
  const others = relationshipTypeNames.filter((type) => !themes.includes(type));
  const disagreeing = relationshipTypeNames.filter((type) =>
    relationshipType(type).qualifiers.some((qualifier) => comparableQualifiers.includes(qualifier)),
  );
  return {
    'parameter-of-types': piece([
      `// param    $types           relationship types that count, or null for all but ${inWords(themes)}`,
    ]),
    'types-asked': {
      parameters: ['r'],
      lines: [
        `CASE WHEN $types IS NULL THEN NOT type({{r}}) IN [${['MENTIONS', ...themes].map(quote).join(', ')}] ELSE type({{r}}) IN $types END`,
      ],
    },
    'order-by-evidence': {
      parameters: ['id'],
      lines: [`ORDER BY ${evidenceOrder.map(({ count }) => `${count} DESC`).join(', ')}, {{id}}`],
    },
    'order-by-stored-evidence': {
      parameters: ['r'],
      lines: [
        `ORDER BY ${evidenceOrder.map(({ property }) => `CASE WHEN $knownBy IS NULL THEN {{r}}.${property} END DESC`).join(', ')}, {{r}}.firstPublished, {{r}}.id`,
      ],
    },
    'all-types': piece(fill(relationshipTypeNames.map(quote), ', ')),
    'types-without-themes': piece(fill(others.map(quote), ', ')),
    'any-type': piece(fill(relationshipTypeNames, '|')),
    'types-that-can-disagree': piece([disagreeing.join('|')]),
    'comparable-qualifiers': piece([comparableQualifiers.map(quote).join(', ')]),
    'headings-of-types': piece(fill(relationshipTypeNames.map(headingsOf), ', ')),
    'key-of-claim': { parameters: ['c'], lines: ['CASE {{c}}.type', ...relationshipTypeNames.flatMap(keyOf), 'END'] },
  };
}

const piece = (lines: readonly string[]) => ({ parameters: [], lines });

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function headingsOf(type: RelationshipType): string {
  const { headings } = relationshipType(type).words.en;
  return `[${[type, ...headings].map(quote).join(', ')}]`;
}

/**
 * Returns the properties that distinguish a claim's relationship from others of its type; an amount is shown with its
 * grant.
 */
function keyOf(type: RelationshipType): readonly string[] {
  const { key, qualifiers } = relationshipType(type);
  if (key === undefined) return [];
  const [name, words] = [`{{c}}.${key}`, '{{c}}.amountWords'];
  const value = qualifiers.includes('amountWords') ? `coalesce(${name} + ', ' + ${words}, ${name}, ${words})` : name;
  return [`  WHEN ${quote(type)} THEN ${value}`];
}

/** Joins the entries of a list into as few lines as possible. */
function fill(entries: readonly string[], between: string): readonly string[] {
  const lines: string[] = [];
  for (const [index, entry] of entries.entries()) {
    const text = index === entries.length - 1 ? entry : `${entry}${between}`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length <= maxWidth) lines[lines.length - 1] = last + text;
    else lines.push(text);
  }
  return lines.map((line) => line.trimEnd());
}

/** Joins names for a sentence: "A, B and C". */
export const inWords = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');
