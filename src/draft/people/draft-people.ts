import { type DraftParts, tidy } from '../parts/draft-parts.ts';
import type { EntityIds } from '../parts/entity-ids.ts';
import type { NameMatch } from '../reading/name-index.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import type { Span } from '../text/published-text.ts';
import { Capacities } from './capacity.ts';
import { attributeQuotationsAfter } from './quotations-after.ts';
import { type Attribution, type NamedPerson, SpeechReader } from './speech.ts';

/** Finds the people in a text: those quoted, and those named with a post. */
export function draftPeople(reading: Reading, source: string, parts: DraftParts, ids: EntityIds): void {
  const capacities = new Capacities(reading.words);
  const speech = new SpeechReader(reading, capacities);
  const named = reading.sentences
    .filter(({ block }) => !reading.isTitle(block))
    .flatMap((sentence) => speech.people(sentence));
  const people = new People(reading, parts, ids);
  const beside = named.flatMap((person) => speech.attribution(person) ?? []);
  const attributions = [...beside, ...attributeQuotationsAfter(reading, named, beside)];
  const quoted = new Set(attributions.map(({ person }) => person));
  for (const person of named)
    if (isFull(person) && (quoted.has(person) || person.capacity || person.hasHonorific)) people.introduce(person);
  for (const person of named) people.mention(person);
  for (const person of named) draftAffiliation(person, people, reading, capacities, parts);
  for (const attribution of attributions) draftQuotation(attribution, people, reading, source, parts);
}

function draftQuotation(
  { person, speech, span }: Attribution,
  people: People,
  { text }: Reading,
  source: string,
  parts: DraftParts,
): void {
  const id = people.idOf(person);
  if (id === undefined) return;
  const capacity = person.capacity && tidy(person.capacity.words);
  parts.claim({
    type: 'QUOTED_IN',
    from: id,
    to: source,
    qualifiers: { ...(capacity ? { capacity } : {}), speech },
    place: text.place(span),
    quote: text.quote(span),
    review: `${speech === 'direct' ? 'words in quotation marks' : 'a verb of saying'} next to the name: check that the words are this person's, and check the capacity`,
  });
}

function draftAffiliation(
  person: NamedPerson,
  people: People,
  { text }: Reading,
  capacities: Capacities,
  parts: DraftParts,
): void {
  const id = people.idOf(person);
  const { capacity, sentence } = person;
  if (id === undefined || !capacity) return;
  const words = text.slice(capacity.span);
  const affiliation = capacities.affiliation(words, capacity.span.start, within(sentence, capacity.span));
  if (!affiliation) return;
  const { to, post, area } = affiliation;
  const span = { start: Math.min(capacity.span.start, person.start), end: Math.max(capacity.span.end, person.end) };
  parts.claim({
    type: 'AFFILIATED_WITH',
    from: id,
    to,
    qualifiers: { ...(post ? { post: tidy(post) } : {}), ...(area ? { area: tidy(area) } : {}) },
    place: text.place(span),
    quote: text.quote(span),
    review: 'next to the name, a post that contains a known body: check that the post is in that body',
  });
}

function within({ known }: Sentence, span: Span): NameMatch[] {
  return known.filter(({ start, end }) => start >= span.start && end <= span.end);
}

/** Returns whether a name is full: at least two words, one of them more than an initial. */
function isFull({ words }: NamedPerson): boolean {
  return words.filter((word) => /\p{Ll}/u.test(word)).length >= 1 && words.length >= 2;
}

/** People introduced by their full names, who can then be found by their family names. */
class People {
  readonly #reading: Reading;
  readonly #parts: DraftParts;
  readonly #ids: EntityIds;
  readonly #byName = new Map<string, string>();
  /** Undefined for a name that two people share. */
  readonly #byFamily = new Map<string, string | undefined>();

  constructor(reading: Reading, parts: DraftParts, ids: EntityIds) {
    this.#reading = reading;
    this.#parts = parts;
    this.#ids = ids;
  }

  introduce(person: NamedPerson): void {
    const { name, words } = person;
    if (this.#byName.has(name)) return;
    const [known, ...others] = this.#knownAs(person);
    if (others.length > 0) return;
    const id = known ?? this.#ids.mint('official', name, `person-${this.#byName.size + 1}`);
    if (known === undefined) this.#parts.add(id, name);
    this.#byName.set(name, id);
    const family = words.at(-1) ?? name;
    const other = this.#byFamily.get(family);
    this.#byFamily.set(family, this.#byFamily.has(family) && other !== id ? undefined : id);
  }

  idOf({ name, words }: NamedPerson): string | undefined {
    return this.#byName.get(name) ?? (words.length === 1 ? this.#byFamily.get(name) : undefined);
  }

  mention(person: NamedPerson): void {
    const id = this.idOf(person);
    if (id !== undefined) this.#parts.mention(id, this.#reading.text.slice(person), this.#reading.text.place(person));
  }

  /** Returns the registered officials with this name. */
  #knownAs({ start, end, sentence }: NamedPerson): string[] {
    const match = sentence.known.find((each) => each.start < end && each.end > start);
    return match ? match.ids.filter((id) => id.startsWith('official:')) : [];
  }
}
