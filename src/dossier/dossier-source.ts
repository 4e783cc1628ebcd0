import { actorKinds, kindOfId } from '../vocabulary/kinds.ts';
import { check } from './check.ts';
import type { Source } from './dossier.ts';
import { date, entityId, fileName, keys, language, oneOrMore, text, url } from './fields.ts';
import { distinctPlaces, isWithin, place, showPlace } from './place.ts';
import { type Reference, type References, reference } from './reference.ts';
import type { Path, ReportProblem, YamlValue } from './yaml-tree.ts';

const sourceKeys = keys({
  id: entityId.refine((id) => kindOfId(id) === 'Document', 'must be the id of a document: doc: and its name'),
  title: text,
  form: text.optional(),
  publisher: oneOrMore(reference),
  published: date.optional(),
  publishedInferred: text.optional(),
  language: language.optional(),
  address: url.optional(),
  archive: url.optional(),
  text: fileName.optional(),
  paragraphs: place,
  furniture: oneOrMore(place).optional(),
});

/** A source of which the publishers are not yet turned into ids. */
export interface WrittenSource extends Omit<Source, 'publishers'> {
  readonly publisher: readonly Reference[];
}

/** Reads the head of a dossier. */
export function readSource(value: YamlValue, report: ReportProblem): WrittenSource | undefined {
  const path = ['source'];
  const written = check(sourceKeys, value, path, report);
  if (!written) return undefined;
  const { furniture = [], paragraphs, published, publishedInferred } = written;
  for (const stretch of furniture)
    if (!isWithin(stretch, paragraphs))
      report(
        [...path, 'furniture'],
        `furniture ${showPlace(stretch)} lies outside the source's paragraphs, ${showPlace(paragraphs)}`,
      );
  if (publishedInferred && !published)
    report([...path, 'publishedInferred'], 'publishedInferred gives the reason for "published", which is missing');
  return { ...written, furniture: distinctPlaces(furniture) };
}

/** Turns the publishers of a source into ids. */
export function resolvePublishers({ publisher, ...source }: WrittenSource, references: References): Source {
  const path: Path = ['source', 'publisher'];
  const publishers = publisher.flatMap(
    (reference) => references.resolve(reference, path, 'a publisher', actorKinds) ?? [],
  );
  return { ...source, publishers: [...new Set(publishers)].sort() };
}
