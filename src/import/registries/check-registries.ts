import { type RegistryReading, readRegistry } from '../../dossier/read/read-registry.ts';
import type { Registry } from '../../dossier/registry.ts';
import type { InputFile } from '../../files/input-file.ts';
import type { Problem } from '../../files/problem.ts';
import type { Registered } from '../../restore/registered.ts';
import { compareRegistries } from './compare-registries.ts';

/** Checks the registries of one import against each other and the database. */
export class RegistryCheck {
  readonly #registered: readonly Registered[];
  readonly #read: { readonly path: string; readonly reading: RegistryReading }[] = [];

  constructor(registered: readonly Registered[]) {
    this.#registered = registered;
  }

  add({ path, text }: InputFile): void {
    this.#read.push({ path, reading: readRegistry(path, text) });
  }

  get registries(): readonly Registry[] {
    return this.readings.map(({ registry }) => registry);
  }

  /** The first problems of each registry. */
  get problems(): readonly Problem[] {
    return this.readings.flatMap(({ problems }) => problems);
  }

  /** The number of further problems. */
  get omitted(): number {
    return this.readings.reduce((sum, { omitted }) => sum + omitted, 0);
  }

  get readings(): readonly RegistryReading[] {
    return this.#read.map(({ reading }) => reading);
  }

  /** Reports entities that two registries have, in this import or in the database. */
  reportRepeated(): void {
    const paths = new Map<string, string>();
    const { elsewhere } = compareRegistries(this.#registered, this.registries);
    const owners = new Map(elsewhere.map(({ id, registry }) => [id, `the registry "${registry}"`]));
    for (const { path, reading } of this.#read) {
      const { name, entities } = reading.registry;
      const other = paths.get(name);
      if (other) reading.reportRegistry(`${other} is also named "${name}": rename one of the registries`);
      paths.set(name, path);
      for (const { id } of entities) {
        const owner = owners.get(id);
        if (owner) reading.reportEntity(id, `${owner} also has ${id}: an entity can be in only one registry`);
        owners.set(id, path);
      }
    }
  }

  /** Reports dropped entities that these sources still need. */
  reportNeeded(needed: ReadonlyMap<string, readonly string[]>): void {
    for (const { id, registry } of this.#registered) {
      const sources = needed.get(id);
      if (!sources) continue;
      const owner = this.#read.find(({ reading }) => reading.registry.name === registry);
      owner?.reading.reportRegistry(
        `this registry used to contain ${id}, and these sources still mention it: ${sources.join(', ')}. Keep it, or also import their dossiers without it`,
      );
    }
  }
}
