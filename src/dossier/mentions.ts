import { qualifiers } from '../vocabulary/qualifiers.ts';
import { relationshipType } from '../vocabulary/relationship-types.ts';
import type { Claim, Mention, Source } from './dossier.ts';
import { distinctPlaces, type Place } from './place.ts';

/**
 * All entities but the source itself that it names, in id order: those it lists, and where it does not list one,
 * those its claims are about (at the claims' places) and its publishers (at none).
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

/** Every entity that a claim speaks of. */
function entitiesOf(claim: Claim): string[] {
  const beside = [claim.saidBy, claim.under, claim.onBehalfOf].filter((id) => id !== undefined);
  if (claim.type === 'FACT') return [claim.entity, ...beside];
  const named = relationshipType(claim.type).qualifiers.flatMap((qualifier) => {
    const content = claim.qualifiers[qualifier];
    return qualifiers[qualifier].value.form === 'entity' && typeof content === 'string' ? [content] : [];
  });
  return [claim.from, claim.to, ...named, ...beside];
}
