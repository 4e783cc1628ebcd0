import type { Registry } from '../registry.ts';
import { writeYaml } from '../yaml/canonical-yaml.ts';
import { describeEntity } from './write-entity.ts';
import { groupByKind, writeList } from './write-list.ts';

/** Writes a registry as the text of a file, independent of the order of its content. */
export function writeRegistry({ name, entities }: Registry): string {
  const groups = groupByKind(entities, ({ id }) => id).map((group) =>
    group.map((entity) => ({ id: entity.id, ...describeEntity(entity) })),
  );
  return writeYaml({ registry: name }, 1) + (entities.length > 0 ? writeList('entities', groups) : 'entities: []\n');
}
