import { access } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { Command } from 'commander';
import { count } from '../count.ts';
import type { KnownEntity } from '../dossier/known-entities.ts';
import { isRegistry, readRegistry } from '../dossier/read/read-registry.ts';
import { writeDossier } from '../dossier/write/write-dossier.ts';
import { type Draft, draftDossier } from '../draft/draft.ts';
import { isHtml, readHtml } from '../draft/text/html-text.ts';
import { withoutContacts } from '../draft/text/without-contacts.ts';
import { findRunningEngine } from '../engine/find-engine.ts';
import { Failure } from '../failure.ts';
import { readInput } from '../files/input-file.ts';
import { listFiles } from '../files/list-files.ts';
import { DossierInvalid } from '../files/problem.ts';
import { writeWhole } from '../files/write-whole.ts';
import { Graph } from '../graph/graph.ts';
import { readRegistered } from '../restore/registered.ts';
import { kindOfId, kinds } from '../vocabulary/kinds.ts';
import type { Context } from './terminal/context.ts';

interface Options {
  readonly registry?: readonly string[];
  readonly id?: string;
  readonly publisher?: string;
  readonly out?: string;
  readonly textOut?: string;
  readonly force?: true;
}

/** Drafts a dossier from the text of a release. */
export function draftCommand(context: () => Context): Command {
  return new Command('draft')
    .description('write a first draft of a dossier from a text or a saved web page, for a person to review')
    .argument('<file>', 'the text (UTF-8) or saved web page of one document')
    .option(
      '--registry <paths...>',
      'registries with the entities to recognize; with this option, a database is used only if NEO4J_URI is set',
    )
    .option('--id <id>', 'the id of the document (default: derived from its title)')
    .option('--publisher <id>', 'the id of the organization that published the document')
    .option('--out <file>', 'write the dossier to this file instead of printing it')
    .option('--text-out <file>', 'for a web page: write its text, to which the paragraph numbers refer, to this file')
    .option('--force', 'overwrite existing files')
    .action(async (file: string, options: Options) => draft(context(), file, options));
}

async function draft({ settings, report, printData }: Context, file: string, options: Options): Promise<void> {
  checkId(options.id, 'Document');
  checkId(options.publisher, 'Organization');
  const { out, force } = options;
  const input = await readText(file);
  const known = [...(await readRegistries(options.registry ?? [])), ...(await readDatabase())];
  const page = isHtml(input) ? readHtml(input) : undefined;
  const textOut = page && (options.textOut ?? (out && join(dirname(out), `${basename(out, extname(out))}.txt`)));
  const text = page ? withoutContacts(page.text) : input;
  if (text.trim() === '')
    throw new Failure('BAD_INPUT', `${file} contains no text.`, 'Choose a file that contains the text of a document.');
  for (const path of [out, textOut]) if (path !== undefined && !force) await refuseExisting(path);

  const drafted = draftDossier(text, distinct(known), {
    fileName: basename(textOut ?? file),
    id: options.id,
    publisher: options.publisher,
    page,
    outside: page?.outside,
  });
  const dossier = `${drafted.notes.map((note) => `# ${note}\n`).join('')}${writeDossier(drafted.dossier)}`;
  if (textOut !== undefined) await writeWhole(textOut, text);
  if (out === undefined) printData(dossier);
  else await writeWhole(out, dossier);
  report(summarize(drafted));
  if (page && textOut === undefined)
    report('The offsets of the quotes refer to the text of the page. To save that text, use --text-out FILE');

  async function readDatabase(): Promise<readonly KnownEntity[]> {
    if (options.registry !== undefined && settings.NEO4J_URI === undefined) return [];
    await using open = new AsyncDisposableStack();
    const engine = await findRunningEngine(settings);
    if (engine === undefined) return [];
    const graph = open.adopt(new Graph(engine), (each) => each.close());
    return await readRegistered(graph);
  }
}

/** Reads the entities of registry files; skips all other files of a folder. */
async function readRegistries(paths: readonly string[]): Promise<KnownEntity[]> {
  if (paths.length === 0) return [];
  const files = await Promise.all((await listFiles(paths)).map((path) => readInput(path)));
  const unreadable = files.filter((each) => 'message' in each);
  const readings = files.flatMap((each) =>
    'message' in each || !isRegistry(each) ? [] : [readRegistry(each.path, each.text)],
  );
  const problems = [...unreadable, ...readings.flatMap((reading) => reading.problems)];
  if (problems.length > 0)
    throw new DossierInvalid(problems, { next: 'Fix these and run the same command again. Nothing has been written.' });
  return readings.flatMap(({ registry }) => registry.entities);
}

async function readText(file: string): Promise<string> {
  const input = await readInput(file);
  if ('message' in input)
    throw new Failure('FILE_UNREADABLE', `${file}: ${input.message}.`, 'Save it as UTF-8 text or as a web page.');
  return input.text;
}

function checkId(id: string | undefined, kind: 'Document' | 'Organization'): void {
  if (id !== undefined && kindOfId(id) !== kind)
    throw new Failure(
      'BAD_INPUT',
      `"${id}" is not the id of ${kind === 'Document' ? 'a document' : 'an organization'}.`,
      `Write ${kinds[kind].prefix}: followed by letters A–Z or a–z, digits, single hyphens, dots or underscores.`,
    );
}

async function refuseExisting(path: string): Promise<void> {
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (exists)
    throw new Failure('BAD_INPUT', `${path} already exists.`, 'Choose another file, or add --force to overwrite it.');
}

function distinct(entities: readonly KnownEntity[]): KnownEntity[] {
  return [...new Map(entities.toReversed().map((entity) => [entity.id, entity])).values()];
}

function summarize({ dossier: { source, added, mentions, claims } }: Draft): string {
  const { last } = source.paragraphs;
  return `${count(last, 'paragraph')}, ${count(mentions.length, 'entity')} (${added.length} new), ${count(claims.length, 'claim')} to review`;
}
