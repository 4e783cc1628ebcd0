import { relationshipId } from '../../src/identity/ids.ts';
import { type Kind, kindNames, kinds } from '../../src/vocabulary/kinds.ts';
import {
  allowsEnds,
  type RelationshipType,
  relationshipType,
  relationshipTypeNames,
} from '../../src/vocabulary/relationship-types.ts';
import { createClaim, createClaims, drawDay, drawDays, drawValue } from './evidence.ts';
import { inventName } from './names.ts';
import { Popularity, Random } from './random.ts';
import { type Recipe, steepness } from './recipe.ts';
import type { Entity, EventDate, QualifierValues, Relationship, Source, World } from './world.ts';

/** Generates the world of a recipe from a seed, deterministically. */
export function generateWorld(recipe: Recipe, seed: number): World {
  const random = new Random(seed);
  const byKind = new Map(kindNames.map((kind) => [kind, createEntities(kind, recipe, random)]));
  const sources = createSources(byKind, recipe, random);
  return {
    entities: [...byKind.values()].flat(),
    sources,
    relationships: createRelationships(byKind, sources, recipe, random),
    eventDates: createEventDates(byKind.get('Event') ?? [], sources, random),
  };
}

function createEntities(kind: Kind, { entities }: Recipe, random: Random): readonly Entity[] {
  return Array.from({ length: entities[kind] ?? 100 }, (_, rank) => {
    const name = inventName(kind, random);
    const acronym = name.replaceAll(/[^\p{Lu}]/gu, '');
    return { id: `${kinds[kind].prefix}:${rank + 1}`, kind, name, names: random.chance(0.4) ? [acronym] : [] };
  });
}

function createSources(
  byKind: ReadonlyMap<Kind, readonly Entity[]>,
  recipe: Recipe,
  random: Random,
): readonly Source[] {
  const publishers = new Popularity((byKind.get('Organization') ?? []).slice(0, recipe.publishers), steepness);
  return (byKind.get('Document') ?? []).slice(-recipe.sources).map((document) => ({
    document,
    publishers: [
      ...new Set([publishers.pick(random).id, ...(random.chance(0.05) ? [publishers.pick(random).id] : [])]),
    ],
    published: drawDay(random),
    lastParagraph: random.whole(12, 40),
  }));
}

function createRelationships(
  byKind: ReadonlyMap<Kind, readonly Entity[]>,
  sources: readonly Source[],
  recipe: Recipe,
  random: Random,
): readonly Relationship[] {
  const popularity = new Map([...byKind].map(([kind, entities]) => [kind, new Popularity(entities, steepness)]));
  // Prevents cycles of parts: an entity is only part of a more popular one.
  const ranks = new Map(
    [...byKind.values()].flatMap((entities) => entities.map(({ id }, rank) => [id, rank] as const)),
  );
  const made = new Map<string, Relationship>();
  // One relationship of each type for two entities: @neo4j/graphql lists relationships, where Entente lists partners.
  const pairs = new Set<string>();
  for (const type of relationshipTypeNames)
    for (const [fromKind, toKind, count] of recipe.relationships.get(type) ?? []) {
      const [froms, tos] = [popularity.get(fromKind), popularity.get(toKind)];
      if (!froms || !tos || !allowsEnds(type, fromKind, toKind))
        throw new TypeError(`${type} cannot lead from ${fromKind} to ${toKind}.`);
      for (let wanted = made.size + count; made.size < wanted; ) {
        const [one, other] = [froms.pick(random), tos.pick(random)];
        const key = drawKey(type, random);
        if (one === other) continue;
        const isTurned = relationshipType(type).symmetric
          ? one.id > other.id
          : type === 'PART_OF' && fromKind === toKind && (ranks.get(one.id) ?? 0) < (ranks.get(other.id) ?? 0);
        const [from, to] = isTurned ? [other, one] : [one, other];
        const id = relationshipId({ type, from: from.id, to: to.id, key: Object.values(key)[0] });
        const pair = `${type} ${from.id} ${to.id}`;
        if (pairs.has(pair)) continue;
        pairs.add(pair);
        made.set(id, { id, type, from, to, key, claims: createClaims({ type, key }, sources, random) });
      }
    }
  return [...made.values()];
}

/** Draws the key qualifier of a relationship, for a third of those whose type has one. */
function drawKey(type: RelationshipType, random: Random): QualifierValues {
  const { key } = relationshipType(type);
  const value = key && random.chance(1 / 3) ? drawValue(key, random) : undefined;
  return key && value !== undefined ? { [key]: value } : {};
}

function createEventDates(events: readonly Entity[], sources: readonly Source[], random: Random): readonly EventDate[] {
  return events.map((event) => ({
    event,
    days: drawDays(random),
    claim: createClaim(random.pick(sources), random),
  }));
}
