import type { Source } from '../dossier/dossier.ts';
import type { KnownEntity } from '../dossier/known-entities.ts';
import type { Place } from '../dossier/place.ts';
import { kindOfId } from '../vocabulary/kinds.ts';
import { type DraftParts, isKeepable, tidy, toPlaces } from './parts/draft-parts.ts';
import { EntityIds, slug } from './parts/entity-ids.ts';
import type { Reading } from './reading/reading.ts';
import { DateFinder, hasYear, toStatedDate } from './text/dates.ts';
import type { HtmlText } from './text/html-text.ts';
import { detectLanguage } from './words/languages.ts';

const maxTitleLength = 300;

/** What a page or the user says about a text. */
export interface SourceHints {
  /** The name of the text file. */
  readonly fileName: string;
  readonly page?: Omit<HtmlText, 'text' | 'outside'> | undefined;
  readonly id?: string | undefined;
  readonly publisher?: string | undefined;
}

/** Drafts the head of the dossier. Adds its publisher if it is unknown. */
export function draftSource(
  reading: Reading,
  hints: SourceHints,
  known: readonly KnownEntity[],
  parts: DraftParts,
): Source {
  const { page = {} } = hints;
  const title = titleOf(reading, hints);
  const id = hints.id ?? new EntityIds(known.map((each) => each.id)).mint('doc', title, slug(hints.fileName) || 'text');
  const published = page.published === undefined ? findPublished(reading) : readDay(page.published, reading);
  const language =
    page.language !== undefined && isLanguage(page.language) ? page.language : detectLanguage(reading.text.text);
  return {
    id,
    title,
    publishers: [choosePublisher(id, title, hints, known, parts)],
    ...(published ? { published } : {}),
    ...(language === undefined ? {} : { language }),
    ...(page.address !== undefined && isAddress(page.address) ? { address: page.address } : {}),
    text: hints.fileName,
    paragraphs: { first: 1, last: Math.max(1, reading.text.paragraphs.length) },
    boilerplate: boilerplateOf(reading),
  };
}

function titleOf({ layout }: Reading, { page, fileName }: SourceHints): string {
  const candidates = [page?.title, layout.title?.words, fileName].map((each) => tidy(each ?? ''));
  const title = candidates.find((each) => isKeepable(each) && /[\p{L}\p{N}]/u.test(each)) ?? 'Text';
  const points = [...title];
  return points.length <= maxTitleLength ? title : `${points.slice(0, maxTitleLength).join('').trim()}…`;
}

/** Returns the date on a separate line above the text, or in the dateline with which the text begins. */
function findPublished({ blocks, layout, words }: Reading) {
  const dates = new DateFinder(words);
  const from = layout.title === undefined ? -1 : blocks.indexOf(layout.title);
  for (const { words: line } of blocks.slice(0, from + 6)) {
    const date = dates.alone(line) ?? dates.dateline(line);
    if (date && hasYear(date)) return toStatedDate(date);
  }
  return undefined;
}

function readDay(written: string, { words }: Reading) {
  const [date] = new DateFinder(words).find(written.slice(0, 10));
  return date && hasYear(date) ? toStatedDate(date) : undefined;
}

function choosePublisher(
  source: string,
  title: string,
  { publisher, page }: SourceHints,
  known: readonly KnownEntity[],
  parts: DraftParts,
): string {
  const site = page?.siteName === undefined ? '' : tidy(page.siteName);
  if (publisher !== undefined) {
    if (!known.some(({ id }) => id === publisher)) parts.add(publisher, nameOfId(publisher));
    return publisher;
  }
  const named = known.filter(
    ({ id, name, names }) => kindOfId(id) === 'Organization' && [name, ...names].includes(site),
  );
  if (named.length === 1 && named[0]) return named[0].id;
  const ids = new EntityIds(known.map(({ id }) => id));
  if (isKeepable(site) && /[\p{L}\p{N}]/u.test(site)) {
    const id = ids.mint('org', site, 'publisher');
    parts.add(id, site);
    return id;
  }
  const id = ids.mint('org', `publisher of ${source.slice('doc:'.length)}`, 'publisher');
  parts.add(id, `Publisher of “${title}”`, { unnamed: true });
  parts.claim({
    type: 'PUBLISHED',
    from: id,
    to: source,
    qualifiers: {},
    place: { first: 1, last: 1 },
    review: 'the text does not clearly say who published it: name the publisher in "source" and remove this claim',
  });
  return id;
}

function boilerplateOf({ layout }: Reading): Place[] {
  return toPlaces([...layout.boilerplate].flatMap(({ lines }) => lines.map(({ number }) => number)));
}

function nameOfId(id: string): string {
  return tidy(id.slice(id.indexOf(':') + 1).replaceAll(/[-_.]/g, ' '));
}

function isLanguage(code: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(code) && Intl.getCanonicalLocales(code).length === 1;
  } catch {
    return false;
  }
}

function isAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:\/\/[^\s/]+/.test(address) && isKeepable(address);
}
