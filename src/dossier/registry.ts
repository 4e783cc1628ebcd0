import { z } from 'zod';
import { check } from './check.ts';
import { type Entity, registryEntity } from './entity.ts';
import { keys, name } from './fields.ts';
import type { Problem } from './problem.ts';
import { anyYaml, YamlTree } from './yaml-tree.ts';

/** Who is who, by one authority. */
export interface Registry {
  readonly name: string;
  readonly entities: readonly Entity[];
}

/** A registry as read: what of it is right, and what is wrong. */
export interface RegistryReading {
  readonly registry: Registry;
  readonly problems: readonly Problem[];
  /** Adds a problem at the registry's name. */
  readonly reportRegistry: (message: string) => void;
  /** Adds a problem at the entry of an entity. */
  readonly reportEntity: (id: string, message: string) => void;
}

const registryFile = keys({ registry: name, entities: z.array(anyYaml, { error: 'must be a list' }) });

/** Reads the text of a registry file. */
export function readRegistry(file: string, text: string): RegistryReading {
  const tree = new YamlTree(file, text);
  const written = tree.value === undefined ? undefined : check(registryFile, tree.value, [], tree.report);
  const { registry = '', entities: entries = [] } = written ?? {};
  const entities = new Map<string, Entity>();
  const positions = new Map<string, number>();
  for (const [index, entry] of entries.entries()) {
    const entity = check(registryEntity, entry, ['entities', index], tree.report);
    if (!entity) continue;
    if (entities.has(entity.id))
      tree.report(['entities', index, 'id'], `the id ${entity.id} stands in this registry twice`);
    entities.set(entity.id, entity);
    positions.set(entity.id, index);
  }
  return {
    registry: { name: registry, entities: [...entities.values()] },
    problems: tree.problems,
    reportRegistry: (message) => tree.report(['registry'], message),
    reportEntity: (id, message) => tree.report(['entities', positions.get(id) ?? -1, 'id'], message),
  };
}
