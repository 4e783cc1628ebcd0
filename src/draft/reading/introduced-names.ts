import type { KnownEntity } from '../../dossier/known-entities.ts';
import type { Kind } from '../../vocabulary/kinds.ts';
import { kinds } from '../../vocabulary/kinds.ts';
import { slug } from '../parts/entity-ids.ts';
import type { Block } from '../text/blocks.ts';
import { maybe } from '../text/phrases.ts';
import type { LanguageWords } from '../words/language-words.ts';
import type { NameIndex, NameMatch } from './name-index.ts';

const maxWords = 12;

/**
 * Finds bodies, programmes and events that a text introduces as "Full Name (FN)" if the short form has the initials of
 * the full one and neither is known. Omits those without a noun that indicates their kind. Also finds short forms of
 * known names.
 */
export function introducedNames(blocks: readonly Block[], known: NameIndex, words: LanguageWords): KnownEntity[] {
  const article = maybe(words.definiteArticles);
  const bracket = new RegExp(String.raw`\(${article}["“]?(\p{Lu}[\p{Lu}\p{N}&.-]{1,11}s?)["”]?\)`, 'gu');
  const found = new Map<string, KnownEntity>();
  for (const block of blocks) {
    const matches = known.find(block);
    for (const { 0: whole, 1: short = '', index } of block.words.matchAll(bracket)) {
      const start = block.start + index;
      const isBearer = ({ end }: NameMatch) =>
        end <= start && block.words.slice(end - block.start, index).trim() === '';
      const isInside = (match: NameMatch) => match.start >= start && match.end <= start + whole.length;
      const bearer = matches.find(isBearer)?.ids;
      const name = fullName(block.words.slice(0, index), short, words);
      if (matches.some(isInside)) continue;
      if (bearer?.length === 1 && bearer[0] !== undefined && !isPlace(bearer)) {
        found.set(bearer[0], { id: bearer[0], name: short, names: [] });
        continue;
      }
      const kind = name === undefined ? undefined : kindOf(name, words);
      const isNew =
        name !== undefined &&
        !matches.some(({ end, ids }) => end > start - name.length && end <= start && !isPlace(ids));
      if (name === undefined || kind === undefined || !isNew || slug(name) === '') continue;
      const id = `${kinds[kind].prefix}:${slug(name)}`;
      if (!found.has(id)) found.set(id, { id, name, names: [short] });
    }
  }
  return [...found.values()];
}

function isPlace(ids: readonly string[]): boolean {
  return ids.every((id) => /^(?:country|region|topic):/.test(id));
}

/** Returns the capitalized words before a bracket whose initials form the short form. */
function fullName(before: string, short: string, { common }: LanguageWords): string | undefined {
  const letters = [...short.replace(/s$/, '').replaceAll(/[^\p{Lu}]/gu, '')];
  const pieces = before.trimEnd().split(/\s+/).slice(-maxWords);
  for (let from = pieces.length - 1; from >= 0; from -= 1) {
    const taken = pieces.slice(from);
    const first = taken[0] ?? '';
    if (/[.;:!?”"]$/.test(taken.at(-1) ?? '') || taken.slice(0, -1).some((piece) => /[.;:!?”"]$/.test(piece)))
      return undefined;
    if (!/^\p{Lu}/u.test(first)) continue;
    const initials = taken
      .flatMap((piece) => piece.split(/[-‐‑/]/))
      .filter((piece) => /^\p{L}/u.test(piece))
      .map((piece) => ({ letter: piece[0]?.toUpperCase() ?? '', isSmall: common.includes(piece.toLowerCase()) }));
    const all = initials.map(({ letter }) => letter).join('');
    const main = initials
      .filter(({ isSmall }) => !isSmall)
      .map(({ letter }) => letter)
      .join('');
    if (taken.length >= 2 && (all === letters.join('') || main === letters.join('')))
      return taken.join(' ').replaceAll(/[“”"]/g, '');
  }
  return undefined;
}

/** The last noun of a name indicates its kind; before "of" or a similar word, the first one does. */
function kindOf(
  name: string,
  { programmeNouns, eventNouns, bodyNouns, documentNouns, people, common }: LanguageWords,
): Kind | undefined {
  const words = name.toLowerCase().split(/\s+/);
  const joint = words.findIndex((word) => common.includes(word) || people.of.includes(word));
  const heads = [words[joint > 0 ? joint - 1 : words.length - 1], words.at(-1), ...words];
  for (const head of heads) {
    if (head === undefined) continue;
    if (programmeNouns.includes(head)) return 'Programme';
    if (bodyNouns.includes(head)) return 'Organization';
    if (eventNouns.includes(head)) return 'Event';
    if (documentNouns.includes(head)) return 'Document';
  }
  return undefined;
}
