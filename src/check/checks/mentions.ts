import { z } from 'zod';
import { show } from '../found/compare.ts';
import type { Fault } from '../found/fault.ts';
import { readMentions } from '../read/check-statements.ts';
import { type CheckContext, readRows } from '../read/context.ts';
import { readStated } from '../stored/entity-description.ts';
import type { MergedIds } from '../stored/merged-ids.ts';
import { readPlace } from '../stored/places.ts';

const texts = z.array(z.string());
const plain = z.object({ names: texts, paragraphs: texts });

/**
 * Checks that sources mention their publishers, no entity twice, and never themselves, and that a mention of several merged
 * ids is the combination of what the source states of each.
 */
export async function* checkMentions(
  context: CheckContext,
  sources: readonly { readonly id: string; readonly mentions: number }[],
  publishers: ReadonlyMap<string, readonly string[]>,
): AsyncGenerator<Fault> {
  const rows = await readRows(context, readMentions, { ids: sources.map(({ id }) => id) });
  context.count('mentions', rows.length);
  const bySource = Map.groupBy(rows, ({ source }) => source);
  for (const { id } of sources) {
    const mentioned = new Set<unknown>();
    for (const { entity, properties } of bySource.get(id) ?? []) {
      const isTwice = mentioned.has(entity);
      mentioned.add(entity);
      const wrong = isTwice ? 'it is mentioned twice' : findFault(entity, properties, context.merged);
      const place = `mention of ${entity}`;
      if (entity === id && properties.stated === undefined)
        yield { code: 'mention-itself', at: id, wrong: 'it mentions itself', right: 'no such mention' };
      else if (wrong !== undefined)
        yield { code: 'mention-wrong', at: id, place, wrong, right: 'one mention, as the source states it' };
    }
    for (const publisher of publishers.get(id) ?? [])
      if (!mentioned.has(publisher) && publisher !== id)
        yield {
          code: 'mention-missing',
          at: id,
          place: `published by ${publisher}`,
          wrong: `it does not mention ${publisher}`,
          right: 'a mention of its publisher',
        };
  }
}

/** Checks a mention by itself. */
function findFault(
  entity: unknown,
  properties: Readonly<Record<string, unknown>>,
  merged: MergedIds,
): string | undefined {
  const read = plain.safeParse(properties);
  if (typeof entity !== 'string' || !read.success) return 'it lacks names, paragraphs or an entity';
  const { names, paragraphs } = read.data;
  const bad = paragraphs.find((text) => !readPlace(text));
  if (bad !== undefined) return `"${bad}" is not a paragraph`;
  if (properties.stated === undefined)
    return merged.of(entity) === entity ? undefined : `${entity} is merged into ${merged.of(entity)}`;
  const stated = texts.safeParse(properties.stated).data?.map((text) => readStated(text)) ?? [];
  const all = stated.flatMap((mention) => {
    const said = plain.safeParse(mention);
    return mention && said.success ? [{ entity: mention.entity, ...said.data }] : [];
  });
  if (all.length === 0 || all.length !== stated.length) return 'what the source states about it cannot be read';
  const elsewhere = all.find((mention) => merged.of(mention.entity) !== entity);
  if (elsewhere) return `${elsewhere.entity} is merged into ${merged.of(elsewhere.entity)}`;
  const right = [
    inOrder(all.flatMap((mention) => mention.names)),
    inOrder(all.flatMap((mention) => mention.paragraphs)),
  ];
  return show([inOrder(names), inOrder(paragraphs)]) === show(right)
    ? undefined
    : `names and paragraphs ${show([names, paragraphs])} are not those stated, ${show(right)}`;
}

function inOrder(all: readonly string[]): string[] {
  return [...new Set(all)].sort();
}
