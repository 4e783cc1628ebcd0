import { z } from 'zod';
import type { Dossier, Mention, Source } from '../dossier/dossier.ts';
import type { Entity } from '../dossier/entity.ts';
import { place } from '../dossier/place.ts';
import type { WriteTransaction } from '../graph/graph.ts';
import { type MentionRecord, statedMentions } from '../identity/merged-mentions.ts';
import { kindOfId } from '../vocabulary/kinds.ts';
import { restoreClaim, restoreDate } from './restore-claim.ts';
import { readClaims, readSource } from './restore-statements.ts';

const text = z.string().optional();
const texts = z.array(z.string());
const places = z.array(place);

const source = z.object({
  title: z.string(),
  form: text,
  publishers: texts,
  publishersStated: texts.optional(),
  published: text,
  publishedInferred: text,
  language: text,
  address: text,
  archive: text,
  text,
  firstParagraph: z.number(),
  lastParagraph: z.number(),
  boilerplate: places,
});

const mention = z.object({ names: texts, paragraphs: places });
const declaration = z.object({
  declared: z.literal(true),
  name: z.string(),
  otherNames: texts,
  identifiers: texts,
  unnamed: z.boolean().default(false),
});

/** Returns what a source states, as in its dossier; undefined if there is no such source. */
export async function restoreDossier(transaction: WriteTransaction, id: string): Promise<Dossier | undefined> {
  const [row] = await transaction.run(readSource, { source: id });
  if (!row) return undefined;
  const claims = await transaction.run(readClaims, { source: id });
  const mentions = statedInOrder(row.mentions);
  return {
    source: restoreSource(id, row.properties),
    added: mentions.flatMap(restoreAdded),
    mentions: mentions.map(restoreMention),
    claims: claims.map(({ properties }) => restoreClaim(properties)),
  };
}

/** Returns the mentions of a source, sorted by entity id. */
export function restoreMentions(mentions: readonly MentionRecord[]): Mention[] {
  return statedInOrder(mentions).map(restoreMention);
}

function statedInOrder(mentions: readonly MentionRecord[]): MentionRecord[] {
  return mentions.flatMap(statedMentions).sort((a, b) => (a.entity < b.entity ? -1 : 1));
}

function restoreSource(id: string, properties: Readonly<Record<string, unknown>>): Source {
  const { furniture, ...current } = properties;
  // A dry run reads graphs that no import has migrated yet, which have boilerplate under its former name.
  const { publishers, publishersStated, published, firstParagraph, lastParagraph, ...rest } = source.parse({
    boilerplate: furniture,
    ...current,
  });
  return {
    id,
    ...rest,
    publishers: publishersStated ?? publishers,
    published: published === undefined ? undefined : restoreDate(published),
    paragraphs: { first: firstParagraph, last: lastParagraph },
  };
}

function restoreMention({ entity, properties }: MentionRecord): Mention {
  return { entity, ...mention.parse(properties) };
}

function restoreAdded({ entity: id, properties }: MentionRecord): Entity[] {
  const kind = kindOfId(id);
  const { success, data } = declaration.safeParse(properties);
  if (!success || !kind) return [];
  const { name, otherNames: names, identifiers, unnamed } = data;
  return [{ id, kind, name, names, identifiers, unnamed }];
}
