import { z } from 'zod';
import type { InputFile } from '../../files/input-file.ts';
import type { Problem } from '../../files/problem.ts';
import type { ProblemList } from '../../files/problem-list.ts';
import type { Entity } from '../entity.ts';
import { check } from '../fields/check.ts';
import { registryEntity } from '../fields/entity-fields.ts';
import { keys, name } from '../fields/fields.ts';
import type { Registry } from '../registry.ts';
import { YamlFile } from '../yaml/yaml-file.ts';
import { anyYaml } from '../yaml/yaml-tree.ts';

/** A parsed registry: its valid entries and all problems. */
export interface RegistryReading {
  readonly registry: Registry;
  /** The first problems. */
  readonly problems: readonly Problem[];
  /** The current number of further problems. */
  readonly omitted: number;
  /** Possible mistakes. */
  readonly warnings: ProblemList;
  /** Adds a problem at the name of the registry. */
  readonly reportRegistry: (message: string) => void;
  /** Adds a problem at the entry of an entity. */
  readonly reportEntity: (id: string, message: string) => void;
  /** Adds a warning at the entry of an entity. */
  readonly warnEntity: (id: string, message: string) => void;
}

const registryFile = keys({ registry: name, entities: z.array(anyYaml, { error: 'must be a list' }) });

/** Returns whether a file is a registry: it has the top-level key `registry`. */
export function isRegistry({ text }: Pick<InputFile, 'text'>): boolean {
  return /^(?:\{\s*)?["']?registry["']?\s*:/m.test(text);
}

/** Parses a registry file. */
export function readRegistry(file: string, text: string): RegistryReading {
  const yaml = new YamlFile(file, text, ['entities']);
  const written = yaml.head === undefined ? undefined : check(registryFile, yaml.head, [], yaml.report);
  const entities = new Map<string, Entity>();
  const positions = new Map<string, number>();
  for (const [index, entry] of written ? yaml.entries('entities') : []) {
    const entity = check(registryEntity, entry, ['entities', index], yaml.report);
    if (!entity) continue;
    if (entities.has(entity.id))
      yaml.report(['entities', index, 'id'], `the id ${entity.id} occurs twice in this registry`);
    entities.set(entity.id, entity);
    positions.set(entity.id, index);
  }
  const placeOf = (id: string) => ['entities', positions.get(id) ?? -1, 'id'];
  return {
    registry: { name: written?.registry ?? '', entities: [...entities.values()] },
    problems: yaml.problems.kept,
    get omitted() {
      return yaml.problems.omitted;
    },
    reportRegistry: (message) => yaml.report(['registry'], message),
    warnings: yaml.warnings,
    reportEntity: (id, message) => yaml.report(placeOf(id), message),
    warnEntity: (id, message) => yaml.warn(placeOf(id), message),
  };
}
