import { qualifiers } from '../vocabulary/qualifiers.ts';
import { relationshipType } from '../vocabulary/relationship-types.ts';
import type { Claim, Mention, Source } from './dossier.ts';
import { distinctPlaces, type Place } from './place.ts';

/**
 * Gathers all entities that a dossier mentions except the source itself, sorted by id: those it lists, those of its
 * claims (with the claims' places), and its publishers (without places).
 */
export function gatherMentions(source: Source, listed: readonly Mention[], claims: readonly Claim[]): Mention[] {
  const gathered = new Map<string, { readonly names: Set<string>; readonly places: Place[] }>();
  const mention = (entity: string, names: readonly string[], places: readonly Place[]) => {
    const known = gathered.get(entity) ?? { names: new Set(), places: [] };
    gathered.set(entity, known);
    for (const name of names) known.names.add(name);
    known.places.push(...places);
  };
  for (const { entity, names, paragraphs } of listed) mention(entity, names, paragraphs);
  const explicit = new Set(gathered.keys());
  for (const entity of source.publishers) if (!explicit.has(entity)) mention(entity, [], []);
  for (const claim of claims)
    for (const entity of entitiesOf(claim)) if (!explicit.has(entity)) mention(entity, [], [claim.place]);
  gathered.delete(source.id);
  return [...gathered]
    .map(([entity, { names, places }]) => ({
      entity,
      names: [...names].sort(),
      paragraphs: distinctPlaces(places),
    }))
    .sort((a, b) => (a.entity < b.entity ? -1 : 1));
}

/** Returns the ids of all entities in a claim. */
function entitiesOf(claim: Claim): string[] {
  const beside = [claim.saidBy, claim.under, claim.onBehalfOf].filter((id) => id !== undefined);
  if (claim.type === 'FACT') return [claim.entity, ...beside];
  const named = relationshipType(claim.type).qualifiers.flatMap((qualifier) => {
    const content = claim.qualifiers[qualifier];
    return qualifiers[qualifier].value.form === 'entity' && typeof content === 'string' ? [content] : [];
  });
  return [claim.from, claim.to, ...named, ...beside];
}
