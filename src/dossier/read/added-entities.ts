import type { ProblemList } from '../../files/problem-list.ts';
import { kindOfId } from '../../vocabulary/kinds.ts';
import { isSameDescription, showDescription } from '../description.ts';
import type { Entity } from '../entity.ts';
import { newEntity } from '../fields/entity-fields.ts';
import type { KnownEntities, KnownEntity } from '../known-entities.ts';
import { YamlFile, type YamlPart } from '../yaml/yaml-file.ts';
import { isYamlMap, type Path, type ReportProblem, type YamlValue } from '../yaml/yaml-tree.ts';

/** The keys of a dossier's lists that can be long. */
export const dossierLists = ['mentions', 'claims'] as const;

/** The entities that a dossier adds with `{new: …}`, anywhere in it. */
export interface AddedEntities {
  /** The valid ones. */
  readonly entities: readonly Entity[];
  /** Includes those of which only the id is readable, so that references to them are not reported too. */
  readonly known: readonly KnownEntity[];
}

/**
 * Collects the entities that a dossier adds. Reports those that it adds twice and its own id. If a registry describes
 * one of them differently, the registry takes precedence and the difference is a warning.
 * @param own the id of its source, if readable.
 */
export function collectAdded(
  parts: Iterable<YamlPart>,
  own: string | undefined,
  registered: KnownEntities,
  { report, warn }: { readonly report: ReportProblem; readonly warn: ReportProblem },
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
    const entry = registered.get(id);
    if (result.data && entry) warnOfRegistry(at, result.data, entry, warn);
    if (known.has(id)) report(at, `this dossier already adds ${id}: write ${id} without "new"`);
    known.set(id, result.data ?? { id, name: id, names: [] });
    if (result.data) entities.set(id, result.data);
  }
  return { entities: [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), known: [...known.values()] };
}

/**
 * Adds warnings about entities at the place where a dossier adds them, or at its title for its own id.
 * @param messages by id.
 */
export function warnOfAdded(file: string, text: string, messages: ReadonlyMap<string, string>): ProblemList {
  const yaml = new YamlFile(file, text, dossierLists);
  for (const { value, path } of yaml.partsWith('new'))
    for (const added of findNew(value, path)) {
      const message = messages.get(String(added.value.new));
      if (message !== undefined) yaml.warn([...added.path, 'new'], message);
    }
  const { head = '' } = yaml;
  const { source = '' } = isYamlMap(head) ? head : {};
  const message = isYamlMap(source) ? messages.get(String(source.id)) : undefined;
  if (message !== undefined) yaml.warn(['source', 'title'], message);
  return yaml.warnings;
}

function warnOfRegistry(
  at: Path,
  added: Entity,
  { name, names, identifiers = [], unnamed = false }: KnownEntity,
  warn: ReportProblem,
): void {
  const registered = { name, names, identifiers, unnamed };
  if (!isSameDescription(added, registered))
    warn(
      at,
      `a registry describes ${added.id} as ${showDescription(registered)}, this dossier as ${showDescription(added)}: ` +
        'the registry takes precedence; make the two agree, or choose another id if they are two entities',
    );
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
