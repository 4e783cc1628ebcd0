import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '../../failure.ts';
import type { Settings } from '../../settings.ts';
import type { Release } from '../server/release.ts';
import { identify, isRunning, type ProcessIdentity, processIdentity } from './process-identity.ts';

const running = z.object({
  version: z.string(),
  server: processIdentity,
  bolt: z.int(),
  http: z.int(),
});

/** A started server: its process, release and ports. */
export type Running = z.infer<typeof running>;

/** The folder with all files of one local server, readable only by its owner. */
export class StateFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Each line of releases has a separate folder, since they cannot read each other's data. */
  static of(kind: 'managed' | 'docker', settings: Settings, { line }: Release): StateFolder {
    return new StateFolder(join(settings.ENTENTE_STATE, `${kind}-${line}`));
  }

  get exists(): boolean {
    return existsSync(this.path);
  }

  /** Returns the path of a file or folder in it. */
  at(...names: string[]): string {
    return join(this.path, ...names);
  }

  /** Creates the folder if it does not exist, and makes it readable only by its owner. */
  make(): void {
    try {
      mkdirSync(this.path, { recursive: true });
      chmodSync(this.path, 0o700);
    } catch (error) {
      throw new Failure(
        'SETTING_INVALID',
        `Cannot create the state folder ${this.path}: ${error instanceof Error ? error.message : error}`,
        'Set ENTENTE_STATE to a folder that this user can write to.',
        { cause: error },
      );
    }
  }

  get lock(): string {
    return this.at('lock');
  }

  /** This file exists once a first start has succeeded, so that there can be data. */
  get #established(): string {
    return this.at('established');
  }

  get isEstablished(): boolean {
    return existsSync(this.#established);
  }

  establish(): void {
    writeFileSync(this.#established, '');
  }

  disestablish(): void {
    rmSync(this.#established, { force: true });
  }

  /**
   * Returns the password, and creates it if there is none.
   * @throws Failure ENGINE_STATE if the password of a server with data is lost.
   */
  password(): string {
    const file = this.at('password');
    const password = this.#readPassword(file);
    if (password !== '') return password;
    if (this.isEstablished)
      throw new Failure(
        'ENGINE_STATE',
        `The password of the managed Neo4j is lost: ${file} is ${existsSync(file) ? 'empty' : 'missing'}.`,
        'Restore the file from a backup. Or delete the data with `npm run entente -- engine reset`, which creates a new ' +
          'password, and import your registries and dossiers again.',
      );
    return this.#makePassword();
  }

  #readPassword(file: string): string {
    if (!existsSync(file)) return '';
    chmodSync(file, 0o600);
    return readFileSync(file, 'utf8').trim();
  }

  #makePassword(): string {
    const password = randomBytes(16).toString('hex');
    this.#writeWhole('password', password);
    return password;
  }

  readRunning(): Running | undefined {
    return this.#read('running.json', running);
  }

  writeRunning(server: Running): void {
    this.#writeWhole('running.json', JSON.stringify(server));
  }

  forgetRunning(): void {
    rmSync(this.at('running.json'), { force: true });
    this.writeOwner(undefined);
  }

  /** Returns whether this program is responsible for ending the server. */
  isOwned(): boolean {
    return this.#readOwner()?.pid === process.pid;
  }

  /**
   * Makes this program responsible for ending the server if the responsible one was killed. With `keep`, no program is.
   */
  takeOwnership(keep: boolean): boolean {
    const owner = this.#readOwner();
    const orphaned = owner !== undefined && !isRunning(owner);
    if (keep) this.writeOwner(undefined);
    else if (orphaned) this.writeOwner(identify(process.pid));
    return orphaned && !keep;
  }

  writeOwner(owner: ProcessIdentity | undefined): void {
    if (owner === undefined) rmSync(this.at('owner.json'), { force: true });
    else this.#writeWhole('owner.json', JSON.stringify(owner));
  }

  #readOwner(): ProcessIdentity | undefined {
    return this.#read('owner.json', processIdentity);
  }

  #read<Value>(name: string, type: z.ZodType<Value>): Value | undefined {
    const file = this.at(name);
    return existsSync(file) ? type.safeParse(parseJson(readFileSync(file, 'utf8'))).data : undefined;
  }

  #writeWhole(name: string, text: string): void {
    const draft = this.at(`${name}.draft`);
    writeFileSync(draft, text, { mode: 0o600 });
    renameSync(draft, this.at(name));
  }
}

/** A file that a crash of the machine left empty or incomplete counts as missing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
