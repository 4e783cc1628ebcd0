import { kindOfId } from '../vocabulary/kinds.ts';
import { type Entity, newEntity } from './entity.ts';
import type { KnownEntities, KnownEntity } from './known-entities.ts';
import type { YamlPart } from './yaml-file.ts';
import { isYamlMap, type Path, type ReportProblem, type YamlValue } from './yaml-tree.ts';

/** What a dossier adds with `{new: …}`, wherever in it. */
export interface AddedEntities {
  /** Those that are right. */
  readonly entities: readonly Entity[];
  /** Those too of which only the id can be read, so that what refers to them is not reported as well. */
  readonly known: readonly KnownEntity[];
}

/**
 * Finds the entities that a dossier adds; reports those that it adds twice, that a registry has or that it is itself.
 * @param own the id of its source, where it can be read.
 */
export function collectAdded(
  parts: Iterable<YamlPart>,
  own: string | undefined,
  registered: KnownEntities,
  report: ReportProblem,
): AddedEntities {
  const entities = new Map<string, Entity>();
  const known = new Map<string, KnownEntity>();
  for (const { value, path } of findAllNew(parts)) {
    const result = newEntity.safeParse(value);
    const id = result.data?.id ?? String(value.new);
    if (!kindOfId(id)) continue;
    const at = [...path, 'new'];
    if (id === own) {
      report(at, `${id} is this dossier's own source: write ${id} without "new"`);
      continue;
    }
    const other = registered.get(id);
    if (other) {
      report(at, `a registry has ${id} (${other.name}): write ${id} without "new"`);
      continue;
    }
    if (known.has(id)) report(at, `this dossier adds ${id} already: write ${id} without "new"`);
    known.set(id, result.data ?? { id, name: id, names: [] });
    if (result.data) entities.set(id, result.data);
  }
  return { entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), known: [...known.values()] };
}

interface NewEntity {
  readonly value: { readonly [key: string]: YamlValue };
  readonly path: Path;
}

function* findAllNew(parts: Iterable<YamlPart>): Iterable<NewEntity> {
  for (const { value, path } of parts) yield* findNew(value, path);
}

function* findNew(value: YamlValue, path: Path): Iterable<NewEntity> {
  if (typeof value === 'string') return;
  if (isYamlMap(value) && Object.hasOwn(value, 'new')) yield { value, path };
  for (const [key, child] of Object.entries(value))
    yield* findNew(child, [...path, Array.isArray(value) ? Number(key) : key]);
}
