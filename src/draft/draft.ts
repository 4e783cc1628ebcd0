import type { Dossier } from '../dossier/dossier.ts';
import type { KnownEntity } from '../dossier/known-entities.ts';
import { gatherMentions } from '../dossier/mentions.ts';
import { normalForm } from '../dossier/text/normal-form.ts';
import { draftSource, type SourceHints } from './draft-source.ts';
import { draftEvents } from './events/draft-events.ts';
import { draftFunding } from './funding/draft-funding.ts';
import { DraftParts, tidy } from './parts/draft-parts.ts';
import { EntityIds } from './parts/entity-ids.ts';
import { draftPeople } from './people/draft-people.ts';
import { Reading } from './reading/reading.ts';
import { PublishedText } from './text/published-text.ts';
import { detectLanguage, languages, languageWords } from './words/languages.ts';

/** A dossier derived from a text, and what a person must check besides the marked claims. */
export interface Draft {
  readonly dossier: Dossier;
  readonly notes: readonly string[];
}

/** Further information about a text. */
export interface DraftHints extends SourceHints {
  /** Lines outside the main content of a web page. */
  readonly outside?: ReadonlySet<number> | undefined;
}

/**
 * Drafts the dossier of a text: its paragraphs and boilerplate, the known names and countries in it, and, as claims
 * marked for review, who is quoted, who took part in what and when, and who funds what. Omits what is uncertain.
 * @param published has at least one non-empty line.
 * @param known the registered entities.
 */
export function draftDossier(published: string, known: readonly KnownEntity[], hints: DraftHints): Draft {
  const { page, outside = new Set() } = hints;
  const text = new PublishedText(published);
  const language = page?.language ?? detectLanguage(text.text) ?? '';
  const words = languageWords(language) ?? languages[0];
  const reading = new Reading(text, words, known, {
    outside,
    title: page?.title === undefined ? undefined : normalForm(page.title),
  });
  const parts = new DraftParts();
  const source = draftSource(reading, hints, known, parts);
  const ids = new EntityIds([source.id, ...known.map(({ id }) => id), ...reading.introduced.map(({ id }) => id)]);

  draftPeople(reading, source.id, parts, ids);
  draftEvents(reading, source, parts, ids);
  draftFunding(reading, parts);
  const ambiguous = draftMentions(reading, parts);
  addUnregistered(reading, known, parts);

  const { claims, mentions, added } = parts;
  return {
    dossier: { source, added, mentions: gatherMentions(source, mentions, claims), claims },
    notes: notes(ambiguous, reading, added.length > 0),
  };
}

/** Adds mentions for all names of a single entity; returns the ambiguous names. */
function draftMentions({ matches, text }: Reading, parts: DraftParts): Map<string, readonly string[]> {
  const ambiguous = new Map<string, readonly string[]>();
  for (const match of matches) {
    const [id, ...others] = match.ids;
    if (id === undefined) continue;
    if (others.length === 0) parts.mention(id, text.slice(match), text.place(match));
    else ambiguous.set(tidy(text.slice(match)), match.ids);
  }
  return ambiguous;
}

/** Adds the mentioned countries that no registry has, and the entities that the text itself introduces. */
function addUnregistered(reading: Reading, known: readonly KnownEntity[], parts: DraftParts): void {
  const registered = new Set(known.map(({ id }) => id));
  const introduced = new Map(reading.introduced.map((entity) => [entity.id, entity]));
  for (const id of parts.entities) {
    const entity = introduced.get(id) ?? (id.startsWith('country:') ? reading.entity(id) : undefined);
    if (entity && !registered.has(id)) parts.add(id, entity.name, { names: introduced.has(id) ? entity.names : [] });
  }
}

function notes(ambiguous: ReadonlyMap<string, readonly string[]>, reading: Reading, hasAdded: boolean): string[] {
  const several = [...ambiguous].map(
    ([name, ids]) =>
      `"${name}" is the name of several entities, so it is not among the mentions: ${ids.map((id) => `${id} (${reading.entity(id)?.name ?? id})`).join(', ')}.`,
  );
  const added =
    'Entities added here with "new" were not found in a registry: check whether they are there under another name.';
  return [...several, ...(hasAdded ? [added] : [])];
}
