import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity, Source, World } from '../world/world.ts';

/**
 * Writes a world as files: a registry of its entities, and a dossier for each source with its claims.
 * @returns the number of claims.
 */
export function writeDossiers(folder: string, { entities, sources, relationships, eventDates }: World): number {
  const claims = new Map<Source, string[]>(sources.map((source) => [source, []]));
  for (const { type, from, to, claims: its } of relationships)
    for (const { source, paragraph, stated, qualifiers, held } of its) {
      const when = held && { when: held.from === held.to ? held.from : `${held.from}/${held.to}` };
      claims.get(source)?.push(
        JSON.stringify({
          // The world draws any text as currency, and dossiers take only real ones.
          [type]: { from: from.id, to: to.id, ...qualifiers, ...(qualifiers.currency && { currency: 'EUR' }) },
          paragraph,
          ...(!stated && { inferred: 'The paragraph before names the two together.' }),
          ...when,
        }),
      );
    }
  for (const { event, days, claim } of eventDates)
    claims.get(claim.source)?.push(
      JSON.stringify({
        fact: { of: event.id, date: days.from === days.to ? days.from : `${days.from}/${days.to}` },
        paragraph: claim.paragraph,
        ...(!claim.stated && { inferred: 'The paragraph before names the two together.' }),
      }),
    );
  mkdirSync(join(folder, 'dossiers'), { recursive: true });
  writeFileSync(join(folder, 'registry.yaml'), writeRegistry(entities));
  let [written, count] = [0, 0];
  for (const [source, lines] of claims) {
    if (lines.length === 0) continue;
    written += 1;
    count += lines.length;
    writeFileSync(join(folder, 'dossiers', `${written}.yaml`), writeDossier(source, lines));
  }
  return count;
}

function writeRegistry(entities: readonly Entity[]): string {
  const lines = entities.map(
    ({ id, name, names }) => `  - ${JSON.stringify({ id, name, ...(names.length > 0 && { names }) })}\n`,
  );
  return `registry: bench\nentities:\n${lines.join('')}`;
}

function writeDossier({ document, publishers, published, lastParagraph }: Source, claims: readonly string[]): string {
  const source = JSON.stringify({
    id: document.id,
    title: document.name,
    publisher: publishers,
    published,
    language: 'en',
    paragraphs: `1-${lastParagraph}`,
  });
  return `source: ${source}\nclaims:\n${claims.map((claim) => `  - ${claim}\n`).join('')}`;
}
