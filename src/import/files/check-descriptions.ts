import {
  type Description,
  DistinctDescriptions,
  describeByTitle,
  descriptionKey,
  isSameDescription,
  knowsName,
  showDescription,
} from '../../dossier/description.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { warnOfAdded } from '../../dossier/read/added-entities.ts';
import type { RegistryReading } from '../../dossier/read/read-registry.ts';
import { readInput } from '../../files/input-file.ts';
import type { ProblemList } from '../../files/problem-list.ts';
import type { SourceDescription } from '../sources/source-descriptions.ts';

/** The limit on sources named in a warning. */
const maxNamed = 3;

interface FileDescription extends SourceDescription {
  readonly path: string;
}

/** Compares how the dossiers of one import describe entities with each other and with the database. */
export class DescriptionCheck {
  readonly #byId = new Map<string, FileDescription[]>();

  add(path: string, { source, added }: Dossier): void {
    this.#add({ path, id: source.id, source: source.id, description: describeByTitle(source.title) });
    for (const description of added) this.#add({ path, id: description.id, source: source.id, description });
  }

  /** The ids that the dossiers describe with `new` or a title. */
  get ids(): Iterable<string> {
    return this.#byId.keys();
  }

  /**
   * Finds ids without a registry entry that two sources describe as if they were different entities.
   * @param stored the descriptions in sources that this import does not replace.
   * @returns warnings for the dossiers with the second description.
   */
  async warnOfTwo(
    stored: readonly SourceDescription[],
    isRegistered: (id: string) => boolean,
  ): Promise<readonly ProblemList[]> {
    const storedById = Map.groupBy(stored, ({ id }) => id);
    const messages = new Map<string, Map<string, string>>();
    for (const [id, described] of this.#byId) {
      if (isRegistered(id)) continue;
      const before = new DistinctDescriptions<SourceDescription>();
      for (const each of storedById.get(id) ?? []) before.add(each);
      const seen = new Set<string>();
      for (const each of described) {
        if (seen.has(descriptionKey(each.description))) continue;
        seen.add(descriptionKey(each.description));
        const other = before.findOther(each.description);
        before.add(each);
        if (!other) continue;
        const inFile = messages.get(each.path) ?? new Map<string, string>();
        messages.set(each.path, inFile.set(id, showTwo(other, each)));
      }
    }
    // Read one file at a time: there may be too many to open or to hold in memory.
    const lists: ProblemList[] = [];
    for (const [path, inFile] of messages) lists.push(await warnIn(path, inFile));
    return lists;
  }

  #add(description: FileDescription): void {
    const described = this.#byId.get(description.id);
    if (described) described.push(description);
    else this.#byId.set(description.id, [description]);
  }
}

/** Warns at registry entries that stored sources describe differently. */
export function warnOfStored(readings: readonly RegistryReading[], stored: readonly SourceDescription[]): void {
  const storedById = Map.groupBy(stored, ({ id }) => id);
  for (const { registry, warnEntity } of readings)
    for (const entity of registry.entities) {
      const others = (storedById.get(entity.id) ?? []).filter((each) => !agrees(each, entity));
      if (others.length === 0) continue;
      const named = others
        .slice(0, maxNamed)
        .map(({ source, description }) => `${source} as ${showDescription(description)}`);
      const more = others.length > maxNamed ? `, and ${others.length - maxNamed} more sources differently` : '';
      warnEntity(
        entity.id,
        `this registry describes ${entity.id} as ${showDescription(entity)}, ${named.join(', ')}${more}: ` +
          'the registry takes precedence; make them agree, or choose another id if they are two entities',
      );
    }
}

/** A title matches if it is one of the names. */
function agrees({ id, source, description }: SourceDescription, entity: Description): boolean {
  return source === id ? knowsName(entity, description.name) : isSameDescription(description, entity);
}

function showTwo({ source, description }: SourceDescription, here: SourceDescription): string {
  return (
    `${source} describes ${here.id} as ${showDescription(description)}, this dossier as ${showDescription(here.description)}: ` +
    'choose another id if they are two entities; if they are one, give it one name, or list the other under "names"'
  );
}

async function warnIn(path: string, messages: ReadonlyMap<string, string>): Promise<ProblemList> {
  const file = await readInput(path);
  return warnOfAdded(path, 'text' in file ? file.text : '', messages);
}
