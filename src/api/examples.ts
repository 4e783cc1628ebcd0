import { readdirSync, readFileSync } from 'node:fs';
import { questions } from '../questions/library.ts';

const examplesFolder = new URL('./examples/', import.meta.url);

/** An example query. */
export interface Example {
  /** Its meaning, from its first line. */
  readonly meaning: string;
  /** The library question that it runs, if any. */
  readonly question?: string;
  readonly text: string;
}

/**
 * Reads the examples: first those without a library question, by number, then one for each question, in library order.
 */
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
