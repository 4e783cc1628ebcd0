import { readdirSync, readFileSync } from 'node:fs';

const examplesFolder = new URL('./examples/', import.meta.url);

/** The example queries of the playground, one a tab, in the order of their file names. */
export function readExamples(): readonly string[] {
  return readdirSync(examplesFolder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, examplesFolder), 'utf8'));
}
