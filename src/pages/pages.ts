import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { makeStaticFile, type Page, type StaticFile, sendFile } from '../api/http/static-file.ts';
import { buildSchema } from '../api/schema.ts';
import type { Graph } from '../graph/graph.ts';
import { questions } from '../questions/library.ts';
import { writeDictionaryPage } from './dictionary-page.ts';
import type { ExplorerFiles } from './explorer-files.ts';
import { writeExplorerPage } from './explorer-page.ts';
import { writeQuestionsPage } from './questions-page.ts';
import { type Sample, Samples } from './samples.ts';

/** Only the page's own files can be loaded or run. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const assets: ReadonlyMap<string, StaticFile> = new Map(
  [
    ['pages.css', 'text/css'],
    ['explorer-page.css', 'text/css'],
    ['pages.js', 'text/javascript'],
    ['icon.svg', 'image/svg+xml'],
  ].map(([file = '', type = '']) => [
    `/${file}`,
    makeStaticFile(readFileSync(new URL(`assets/${file}`, import.meta.url)), pageHeaders(type)),
  ]),
);

/** What the pages are made from. */
export interface PagesOptions {
  readonly graph: Graph;
  readonly explorer: ExplorerFiles;
  /** The time limit of one statement, in milliseconds. */
  readonly timeoutMs: number;
  /** Stops the statements that the pages run. */
  readonly signal: AbortSignal;
}

/** Creates the pages other than the playground, by path, and the files of the explorer. */
export function createPages({
  graph,
  explorer,
  timeoutMs,
  signal,
}: PagesOptions): (path: string, asked: IncomingHttpHeaders) => Promise<Page | undefined> {
  const dictionary = makeStaticFile(writeDictionaryPage().text, pageHeaders('text/html'));
  const samples = new Samples(graph, buildSchema(), timeoutMs, signal);
  let written: { readonly taken: ReadonlyMap<string, Sample>; readonly file: StaticFile } | undefined;
  const writeQuestions = (taken: ReadonlyMap<string, Sample>) => {
    const shown = questions.map((question) => ({
      question,
      example: samples.exampleOf(question),
      sample: taken.get(question.name),
    }));
    return makeStaticFile(writeQuestionsPage(shown).text, pageHeaders('text/html'));
  };
  return async (path, asked) => {
    const file = explorer.get(path) ?? assets.get(path);
    if (file) return sendFile(file, asked);
    if (path === '/') return writeExplorer(asked);
    if (path === '/dictionary') return sendFile(dictionary, asked);
    if (path !== '/questions') return undefined;
    const taken = await samples.of(questions);
    if (written?.taken !== taken) written = { taken, file: writeQuestions(taken) };
    return sendFile(written.file, asked);
  };
}

function writeExplorer(asked: IncomingHttpHeaders): Page {
  return {
    headers: { ...pageHeaders('text/html'), vary: 'accept-language' },
    body: writeExplorerPage(asked['accept-language']).text,
  };
}

function pageHeaders(type: string): Page['headers'] {
  return {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
}
