import { readdirSync, readFileSync } from 'node:fs';
import { questions } from '../questions/library.ts';

const examplesFolder = new URL('./examples/', import.meta.url);

/** An example query. */
export interface Example {
  /** What it asks, as its first line says. */
  readonly meaning: string;
  /** The question of the library that it asks, if it asks one. */
  readonly question?: string;
  readonly text: string;
}

/** The examples that ask no question of the library, in the order of their numbers; then one a question, in its order. */
export function readExamples(): readonly Example[] {
  const files = readdirSync(examplesFolder).filter((file) => file.endsWith('.graphql'));
  const general = files.filter((file) => /^\d/.test(file)).sort();
  const asking = questions.map(({ name }) => name).filter((name) => files.includes(`${name}.graphql`));
  return [
    ...general.map((file) => read(file)),
    ...asking.map((question) => ({ ...read(`${question}.graphql`), question })),
  ];
}

function read(file: string): Example {
  const text = readFileSync(new URL(file, examplesFolder), 'utf8');
  return { meaning: /^# (.+)/.exec(text)?.[1] ?? '', text };
}
