import { factAttribute, factAttributeNames } from '../fact-attributes.ts';
import { kindNames, kinds } from '../kinds.ts';
import { type QualifierValue, qualifierNames, qualifiers } from '../qualifiers.ts';
import { type RelationshipType, relationshipType, relationshipTypeNames } from '../relationship-types.ts';

type Language = 'en' | 'es';

/** The regions of the explorer derived from the vocabulary, by name: its labels and rules. */
export const explorerRegions: Readonly<Record<string, (...given: readonly string[]) => readonly string[]>> = {
  'words-of-qualifiers': (language) =>
    qualifierNames.map((name) => entry(name, quote(qualifiers[name].words[languageOf(language)]))),
  'words-of-choices': (language) =>
    qualifierNames.flatMap((name) => {
      const value: QualifierValue = qualifiers[name].value;
      return Object.entries(value.form === 'choice' ? value.values : {}).map(([choice, { words }]) =>
        entry(choice.toUpperCase().replaceAll('-', '_'), quote(words[languageOf(language)])),
      );
    }),
  'words-of-kinds': (language) => kindNames.map((kind) => entry(kind, quote(kinds[kind].words[languageOf(language)]))),
  'words-of-types': (language) =>
    relationshipTypeNames.map((type) => entry(type, quote(verbOf(type, languageOf(language))))),
  'words-of-attributes': (language) =>
    factAttributeNames.map((name) => entry(name, quote(factAttribute(name).words[languageOf(language)]))),
  kinds: () => kindNames.map((kind) => entry(kind, quote(kinds[kind].prefix))),
  'relationship-types': () => relationshipTypeNames.map((type) => entry(type, factsOf(type))),
  qualifiers: () => qualifierNames.map((name) => entry(name, quote(qualifiers[name].value.form))),
};

/**
 * Returns the text between the two ends in the sentence of a type: "funds".
 * @throws TypeError for a sentence without both ends.
 */
export function verbOf(type: RelationshipType, language: Language): string {
  const { sentence } = relationshipType(type).words[language];
  const verb = /\{from\} (.+) \{to\}/.exec(sentence)?.[1];
  if (verb === undefined) throw new TypeError(`${type} needs a sentence with {from} and {to}, not "${sentence}".`);
  return verb;
}

function factsOf(type: RelationshipType): string {
  const { key, symmetric, family } = relationshipType(type);
  const facts = [
    ...(key === undefined ? [] : [`key: ${quote(key)}`]),
    ...(symmetric ? ['isSymmetric: true'] : []),
    ...(family === 'themes' ? ['isTheme: true'] : []),
  ];
  return facts.length === 0 ? '{}' : `{ ${facts.join(', ')} }`;
}

function languageOf(given: string | undefined): Language {
  if (given === 'en' || given === 'es') return given;
  throw new TypeError(`The vocabulary has words in en and es, not in "${given}".`);
}

const entry = (name: string, value: string): string => `${name}: ${value},`;

/** Quotes a text in the formatter's style. */
const quote = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);
