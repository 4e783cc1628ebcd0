import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { Entity } from '../../src/dossier/entity.ts';
import { readRegistry } from '../../src/dossier/read/read-registry.ts';
import { draftDossier } from '../../src/draft/draft.ts';
import { isHtml, readHtml } from '../../src/draft/text/html-text.ts';

const folder = new URL('releases/', import.meta.url);

const lines = z.union([z.number(), z.string()]).transform((written) => {
  const [first = 0, last = first] = String(written).split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
});
const allLines = z.array(lines).transform((stretches) => stretches.flat());
const entity = z.string();

const gold = z.object({
  paragraphs: z.number(),
  boilerplate: allLines.optional(),
  boilerplateLines: z.array(z.string()).optional(),
  lines: z.array(z.string()).optional(),
  published: z.string().optional(),
  countries: z.record(z.string(), allLines).default({}),
  known: z.record(z.string(), allLines).default({}),
  introduced: z
    .array(z.object({ name: z.string(), acronym: z.string(), paragraph: lines, entity: entity.optional() }))
    .default([]),
  people: z
    .array(
      z.object({
        name: z.string(),
        capacity: z.string().optional(),
        quoted: z.enum(['direct', 'reported', 'no']),
        paragraphs: allLines,
      }),
    )
    .default([]),
  participants: z
    .array(z.object({ paragraph: lines, members: z.array(z.string()), list: z.string().optional() }))
    .default([]),
  dates: z
    .array(
      z.object({
        paragraph: lines,
        edtf: z.coerce.string(),
        yearStated: z.boolean().default(true),
        kind: z.string().optional(),
      }),
    )
    .default([]),
  counts: z.array(z.object({ paragraph: lines, number: z.number() })).default([]),
  money: z
    .array(
      z.object({
        paragraph: lines,
        amount: z.coerce.string().optional(),
        funder: z.union([z.string(), z.array(z.string())]).optional(),
        recipient: z.union([z.string(), z.array(z.string())]).optional(),
      }),
    )
    .default([]),
});

export type Gold = z.output<typeof gold>;

/** A release with what a careful person reads in it, and its draft. */
export interface Release {
  readonly name: string;
  readonly gold: Gold;
  readonly known: readonly Entity[];
  readonly text: string;
  readonly drafted: Dossier;
}

/** Reads the releases of tests/draft/releases, each drafted with its own registry only. */
export function readReleases(): Release[] {
  const files = readdirSync(folder);
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  return files
    .filter((file) => file.endsWith('.gold.yaml'))
    .map((file) => {
      const name = file.replace('.gold.yaml', '');
      const source = files.find((each) => each === `${name}.txt` || each === `${name}.html`) ?? '';
      const known = readRegistry(file, read(`${name}.registry.yaml`)).registry.entities;
      const page = isHtml(read(source)) ? readHtml(read(source)) : undefined;
      const text = page?.text ?? read(source);
      const { dossier } = draftDossier(text, known, { fileName: `${name}.txt`, page, outside: page?.outside });
      return { name, gold: gold.parse(parse(read(file))), known, text, drafted: dossier };
    });
}
