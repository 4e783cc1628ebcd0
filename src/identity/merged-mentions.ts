import { z } from 'zod';
import type { CanonicalIds } from './canonical-ids.ts';

/** A mention of an entity as stored on its relationship. */
export interface MentionRecord {
  readonly entity: string;
  readonly properties: Readonly<Record<string, string | boolean | readonly string[]>>;
}

const property = z.union([z.string(), z.boolean(), z.array(z.string())]);
const statedMention = z.object({ entity: z.string() }).catchall(property);
const manyTexts = z.array(z.string());

/**
 * Resolves the mentions of one source to entities, one mention for each entity. If a merge changes something, `stated`
 * keeps each mention of the dossier as JSON.
 */
export function mergeMentions(mentions: readonly MentionRecord[], canonical: CanonicalIds): MentionRecord[] {
  if (canonical.isPlain) return [...mentions];
  const byEntity = Map.groupBy(mentions, ({ entity }) => canonical.of(entity));
  return [...byEntity]
    .map(([entity, all]) => {
      const [first, ...others] = all;
      return first && others.length === 0 && first.entity === entity ? first : combine(entity, all);
    })
    .sort((a, b) => (a.entity < b.entity ? -1 : 1));
}

/** Returns the mentions of the dossier that a stored mention stands for. */
export function statedMentions({ entity, properties }: MentionRecord): MentionRecord[] {
  if (properties.stated === undefined) return [{ entity, properties }];
  return manyTexts.parse(properties.stated).map((text) => {
    const { entity: stated, ...rest } = statedMention.parse(JSON.parse(text));
    return { entity: stated, properties: rest };
  });
}

function combine(entity: string, mentions: readonly MentionRecord[]): MentionRecord {
  const all = (name: string) => mentions.flatMap(({ properties }) => manyTexts.parse(properties[name]));
  const sorted = mentions.toSorted((a, b) => (a.entity < b.entity ? -1 : 1));
  return {
    entity,
    properties: {
      names: [...new Set(all('names'))].sort(),
      paragraphs: [...new Set(all('paragraphs'))].sort(byPlace),
      stated: sorted.map(showStated),
    },
  };
}

/** JSON with sorted keys, except that `entity` comes first: statements search for that prefix. */
function showStated({ entity, properties }: MentionRecord): string {
  const inOrder = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ entity, ...Object.fromEntries(inOrder) });
}

/** `5` before `5-7` before `10`. */
function byPlace(a: string, b: string): number {
  const [first = 0, last = first] = a.split('-').map(Number);
  const [otherFirst = 0, otherLast = otherFirst] = b.split('-').map(Number);
  return first - otherFirst || last - otherLast;
}
