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

/** A server that was started: which process, which release, which ports. */
export type Running = z.infer<typeof running>;

/** The folder that holds all of one local server: only its owner can read it. */
export class StateFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /** Each line of releases has its own folder, since it cannot read another's data. */
  static of(kind: 'managed' | 'docker', settings: Settings, { line }: Release): StateFolder {
    return new StateFolder(join(settings.ENTENTE_STATE, `${kind}-${line}`));
  }

  get exists(): boolean {
    return existsSync(this.path);
  }

  /** The path of something in it. */
  at(...names: string[]): string {
    return join(this.path, ...names);
  }

  /** Makes the folder where there is none, and sees that only its owner can read it. */
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

  /** The file whose presence says that a first start went well, so that data may be here. */
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
   * The password; a new one where there is none yet.
   * @throws Failure ENGINE_STATE where the password of a server that has data is lost.
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

  /** Whether this program is the one that ends the server. */
  isOwned(): boolean {
    return this.#readOwner()?.pid === process.pid;
  }

  /**
   * Makes this program the one that ends the server, if the one that was to do it has been killed.
   * With `keep`, nobody is to end it any more.
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

/** A file that a crash of the machine has left empty or torn says nothing. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
