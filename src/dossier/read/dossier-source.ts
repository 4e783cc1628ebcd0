import { actorKinds, kindOfId } from '../../vocabulary/kinds.ts';
import type { Source } from '../dossier.ts';
import { check } from '../fields/check.ts';
import { date, entityId, fileName, keys, language, oneOrMore, text, title, url } from '../fields/fields.ts';
import { distinctPlaces, isWithin, type Place, place, showPlace } from '../place.ts';
import { isYamlMap, type Path, type ReportProblem, type YamlValue } from '../yaml/yaml-tree.ts';
import { type Reference, type References, reference } from './reference.ts';

const sourceKeys = keys({
  id: entityId.refine((id) => kindOfId(id) === 'Document', 'must be the id of a document: doc: followed by a name'),
  title,
  form: text.optional(),
  publisher: oneOrMore(reference),
  published: date.optional(),
  publishedInferred: text.optional(),
  language: language.optional(),
  address: url.optional(),
  archive: url.optional(),
  text: fileName.optional(),
  paragraphs: place,
  boilerplate: oneOrMore(place).optional(),
}).extend({
  /** The name of `boilerplate` in older versions. */
  furniture: oneOrMore(place).optional(),
});

/** The head of a dossier as read: complete, or the parts that the rest is checked against. */
interface SourceReading {
  readonly source?: Source | undefined;
  readonly paragraphs?: Place | undefined;
}

/**
 * Reads the head of a dossier. Resolves its publishers even if other parts are invalid.
 * @param deprecate reports a renamed key.
 */
export function readSource(
  value: YamlValue,
  references: References,
  { report, deprecate }: { readonly report: ReportProblem; readonly deprecate: ReportProblem },
): SourceReading {
  const path = ['source'];
  const written = check(sourceKeys, value, path, report);
  if (!written) {
    const { publisher = [], paragraphs } = isYamlMap(value) ? readAlone(value) : {};
    resolvePublishers(publisher, references);
    return { paragraphs };
  }
  const { furniture, publisher, paragraphs, published, publishedInferred, ...rest } = written;
  if (furniture && rest.boilerplate)
    report(
      [...path, 'furniture'],
      'this file has both "boilerplate" and "furniture", its name in older versions; keep only "boilerplate"',
      'key',
    );
  else if (furniture)
    deprecate(
      [...path, 'furniture'],
      '"furniture" is now called "boilerplate"; `npm run entente -- fmt` rewrites this file',
      'key',
    );
  const boilerplate = rest.boilerplate ?? furniture ?? [];
  for (const stretch of boilerplate)
    if (!isWithin(stretch, paragraphs))
      report(
        [...path, rest.boilerplate ? 'boilerplate' : 'furniture'],
        `boilerplate ${showPlace(stretch)} is outside the paragraphs of the source, ${showPlace(paragraphs)}`,
      );
  if (publishedInferred && !published)
    report([...path, 'publishedInferred'], '"publishedInferred" gives the reason for "published", which is missing');
  const source = {
    ...rest,
    paragraphs,
    published,
    publishedInferred,
    publishers: resolvePublishers(publisher, references),
    boilerplate: distinctPlaces(boilerplate),
  };
  return { source, paragraphs };
}

function readAlone({ publisher, paragraphs }: { readonly [key: string]: YamlValue }) {
  return {
    publisher: sourceKeys.shape.publisher.safeParse(publisher).data,
    paragraphs: sourceKeys.shape.paragraphs.safeParse(paragraphs).data,
  };
}

function resolvePublishers(publisher: readonly Reference[], references: References): string[] {
  const path: Path = ['source', 'publisher'];
  const publishers = publisher.flatMap(
    (reference) => references.resolve(reference, path, 'a publisher', actorKinds) ?? [],
  );
  return [...new Set(publishers)].sort();
}
