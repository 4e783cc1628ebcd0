import type { Mention } from '../dossier.ts';
import { check } from '../fields/check.ts';
import { keys, oneOrMore, text } from '../fields/fields.ts';
import { place } from '../place.ts';
import type { Path, YamlValue } from '../yaml/yaml-tree.ts';
import type { Reading } from './reading.ts';
import { reference } from './reference.ts';

const mentionKeys = keys({ entity: reference, as: oneOrMore(text).optional(), paragraphs: oneOrMore(place) });

/** Reads an entry of a dossier's mentions. */
export function readMention(value: YamlValue, path: Path, reading: Reading): Mention | undefined {
  const written = check(mentionKeys, value, path, reading.report);
  if (!written) return undefined;
  for (const stretch of written.paragraphs) reading.checkPlace(stretch, [...path, 'paragraphs']);
  const entity = reading.references.resolve(written.entity, [...path, 'entity'], 'entity');
  return entity === undefined ? undefined : { entity, names: written.as ?? [], paragraphs: written.paragraphs };
}
