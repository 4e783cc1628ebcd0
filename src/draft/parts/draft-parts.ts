import type { Claim, Mention } from '../../dossier/dossier.ts';
import type { Entity } from '../../dossier/entity.ts';
import type { Place } from '../../dossier/place.ts';
import { normalForm } from '../../dossier/text/normal-form.ts';
import { findPrivateContacts } from '../../dossier/text/private-contact.ts';
import { kindOfId } from '../../vocabulary/kinds.ts';

const maxQuoteLength = 10_000;

/** Collects a part of a dossier: distinct entities, mentions and claims. */
export class DraftParts {
  readonly #added = new Map<string, Entity>();
  readonly #names = new Map<string, Set<string>>();
  readonly #lines = new Map<string, Set<number>>();
  readonly #claims = new Map<string, Claim>();

  get added(): Entity[] {
    return [...this.#added.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  get claims(): Claim[] {
    return [...this.#claims.values()];
  }

  /** All entities that are mentioned or at an end of a claim. */
  get entities(): ReadonlySet<string> {
    const ends = this.claims.flatMap((claim) => (claim.type === 'FACT' ? [claim.entity] : [claim.from, claim.to]));
    return new Set([...this.#lines.keys(), ...ends]);
  }

  get mentions(): Mention[] {
    return [...this.#lines].map(([entity, lines]) => ({
      entity,
      names: [...(this.#names.get(entity) ?? [])].sort(),
      paragraphs: toPlaces(lines),
    }));
  }

  add(
    id: string,
    name: string,
    { names = [], unnamed = false }: { names?: readonly string[]; unnamed?: boolean } = {},
  ) {
    const kind = kindOfId(id);
    if (kind === undefined) throw new TypeError(`${id} was accepted as an id, but has no kind`);
    const identifiers = kind === 'Country' ? [`iso3166:${id.slice('country:'.length)}`] : [];
    const others = [...new Set(names.map(tidy))].filter((other) => other !== tidy(name)).sort();
    if (!this.#added.has(id)) this.#added.set(id, { id, kind, name: tidy(name), names: others, identifiers, unnamed });
  }

  mention(id: string, name: string, { first, last }: Place): void {
    const words = tidy(name);
    const names = this.#names.get(id) ?? new Set();
    const lines = this.#lines.get(id) ?? new Set();
    if (isKeepable(words)) names.add(words);
    for (let line = first; line <= last; line += 1) lines.add(line);
    this.#names.set(id, names);
    this.#lines.set(id, lines);
  }

  /** Adds a claim unless it contains contact data. Omits a quote that is too long. */
  claim(claim: Claim): void {
    const { quote, ...rest } = claim;
    const kept = quote && quote.words.length <= maxQuoteLength ? { ...rest, quote } : rest;
    const texts = JSON.stringify(kept, (_, value: unknown) =>
      typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : value,
    );
    if (!isKeepable(texts) || (quote && !isKeepable(quote.words))) return;
    this.#claims.set(JSON.stringify(kept), kept);
  }
}

/** Joins a text into one line, as stored in a dossier. */
export function tidy(text: string): string {
  return normalForm(text)
    .replaceAll(/(?<=\p{L})[-‐]\r?\n[ \t]*(?=\p{Ll})/gu, '')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Returns whether a text is valid in a dossier. */
export function isKeepable(text: string): boolean {
  return text !== '' && findPrivateContacts(text).length === 0;
}

/** Converts line numbers to ranges. */
export function toPlaces(lines: Iterable<number>): Place[] {
  const places: Place[] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const before = places.at(-1);
    if (before && before.last === line - 1) places[places.length - 1] = { first: before.first, last: line };
    else places.push({ first: line, last: line });
  }
  return places;
}
