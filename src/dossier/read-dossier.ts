import { z } from 'zod';
import { kindOfId } from '../vocabulary/kinds.ts';
import { collectAdded } from './added-entities.ts';
import { check } from './check.ts';
import type { Claim, Dossier } from './dossier.ts';
import { gatherMentions, readMention } from './dossier-mentions.ts';
import { readSource, resolvePublishers } from './dossier-source.ts';
import { keys } from './fields.ts';
import { KnownEntities, type KnownEntity } from './known-entities.ts';
import type { Problem } from './problem.ts';
import { readClaim } from './read-claim.ts';
import { Reading } from './reading.ts';
import { References } from './reference.ts';
import { anyYaml, isYamlMap, YamlTree, type YamlValue } from './yaml-tree.ts';

/** A dossier as read, or all that is wrong with it. */
export type DossierReading =
  | { readonly dossier: Dossier; readonly problems: readonly [] }
  | { readonly dossier?: undefined; readonly problems: readonly Problem[] };

export interface ReadingOptions {
  /** Takes claims still marked `review`; else each is a problem. */
  readonly acceptReview?: boolean | undefined;
}

const dossierFile = keys({
  source: anyYaml,
  mentions: z.array(anyYaml, { error: 'must be a list' }).optional(),
  claims: z.array(anyYaml, { error: 'must be a list' }).optional(),
});

/**
 * Reads the text of a dossier.
 * @param registered the entities of the registries: all that it may refer to beside its own.
 */
export function readDossier(
  file: string,
  text: string,
  registered: KnownEntities,
  { acceptReview = false }: ReadingOptions = {},
): DossierReading {
  const tree = new YamlTree(file, text);
  const parts = tree.value === undefined ? undefined : check(dossierFile, tree.value, [], tree.report);
  if (tree.value === undefined || !parts) return { problems: tree.problems };

  const added = collectAdded(tree.value, registered, tree.report);
  const known = new KnownEntities([...added.known, ...itself(parts.source)], { below: registered });
  const references = new References(known, tree.report);
  const written = readSource(parts.source, tree.report);
  const source = written && resolvePublishers(written, references);
  const reading = new Reading(references, tree.report, source?.paragraphs, acceptReview);
  const mentions = (parts.mentions ?? []).flatMap(
    (entry, index) => readMention(entry, ['mentions', index], reading) ?? [],
  );
  const claims = readClaims(parts.claims ?? [], reading, tree);

  if (tree.problems.length > 0 || !source) return { problems: tree.problems };
  return {
    dossier: { source, added: added.entities, mentions: gatherMentions(source, mentions, claims), claims },
    problems: [],
  };
}

function readClaims(entries: readonly YamlValue[], reading: Reading, { problems }: YamlTree): Claim[] {
  const seen = new Map<string, number>();
  return entries.flatMap((entry, index) => {
    const path = ['claims', index];
    const before = problems.length;
    const claims = readClaim(entry, path, reading);
    if (problems.length > before) return [];
    for (const claim of claims) {
      const said = JSON.stringify(claim);
      const other = seen.get(said);
      if (other === index) reading.report(path, 'this claim lists the same ends twice');
      else if (other !== undefined) reading.report(path, `this claim says again what claim ${other + 1} says`);
      seen.set(said, index);
    }
    return claims;
  });
}

/** The source as an entity of its own dossier, as far as it can be read. */
function itself(source: YamlValue): KnownEntity[] {
  if (!isYamlMap(source)) return [];
  const { id, title } = source;
  return typeof id === 'string' && kindOfId(id)
    ? [{ id, name: typeof title === 'string' ? title : id, names: [] }]
    : [];
}
