import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Failure } from '../../failure.ts';
import { decodeText, largestFile } from '../../files/text-file.ts';
import { normalForm } from './normal-form.ts';
import { type NumberedText, numberText } from './numbered-text.ts';

/** The text of a source, or why it is not available. */
export type FoundText =
  | { readonly text: NumberedText }
  | { readonly text?: undefined; readonly isMissing: boolean; readonly why: string };

/** A folder with the texts of sources, under the file names in dossiers. */
export class TextsFolder {
  readonly #folder: string;
  #byForm: ReadonlyMap<string, readonly string[]> | undefined;

  /** @throws Failure FILE_UNREADABLE if the folder does not exist. */
  constructor(folder: string) {
    this.#folder = folder;
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new Failure(
        'FILE_UNREADABLE',
        `${folder} is not a folder.`,
        'Give the folder that contains the texts of the sources.',
      );
  }

  /** Reads the text with this name. Falls back to a name that differs only in Unicode normalization. */
  readonly find = (name: string): FoundText => {
    if (basename(name) !== name || name === '..') return unreadable(`"${name}" is not the name of a file`);
    try {
      return this.#read(name) ?? this.#readOtherForm(name);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return unreadable(`"${name}" in ${this.#folder} cannot be read: ${error.message}`);
    }
  };

  #read(name: string): FoundText | undefined {
    const path = join(this.#folder, name);
    const status = statIfThere(path);
    if (!status) return undefined;
    const wrong = (why: string) => unreadable(`"${name}" in ${this.#folder} cannot be read: ${why}`);
    if (!status.isFile()) return wrong('it is not a file');
    if (status.size > largestFile) return wrong(`it is larger than ${largestFile / 1024 ** 2} MiB`);
    const text = decodeText(path, readFileSync(path));
    return typeof text === 'string'
      ? { text: numberText(text) }
      : wrong(`line ${text.line}, column ${text.column}: ${text.message}`);
  }

  #readOtherForm(name: string): FoundText {
    this.#byForm ??= Map.groupBy(readdirSync(this.#folder), normalForm);
    const [other, ...more] = this.#byForm.get(normalForm(name)) ?? [];
    if (more.length > 0)
      return unreadable(`several files in ${this.#folder} have the name "${name}", in different Unicode forms`);
    const found = other === undefined ? undefined : this.#read(other);
    return found ?? { isMissing: true, why: `no file "${name}" in ${this.#folder}` };
  }
}

/** Returns a function that finds texts in a folder, if one is given. */
export function findTextsIn(folder: string | undefined): TextsFolder['find'] | undefined {
  return folder === undefined ? undefined : new TextsFolder(folder).find;
}

function unreadable(why: string): FoundText {
  return { isMissing: false, why };
}

function statIfThere(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    const nowhere = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];
    if (error instanceof Error && 'code' in error && nowhere.includes(String(error.code))) return undefined;
    throw error;
  }
}
