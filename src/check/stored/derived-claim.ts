import { claimId, factId, relationshipId } from '../../identity/ids.ts';
import { referringProperties } from '../../identity/resolve-claim.ts';
import { relationshipType } from '../../vocabulary/relationship-types.ts';
import type { MergedIds } from './merged-ids.ts';
import { areCovering } from './places.ts';
import type { StoredClaim } from './stored-claim.ts';
import { publishersOf, type StoredSource } from './stored-source.ts';

/** What follows from what a claim states, from its source and from merges. */
export interface DerivedClaim {
  readonly id: string;
  /** The properties that lead to entities: as which they answer, and `…Stated` where that differs. */
  readonly entities: Readonly<Record<string, string | undefined>>;
  /** For which relationship it is evidence. */
  readonly relationship: string | undefined;
  readonly fact: string | undefined;
  readonly selfReported: boolean;
  readonly boilerplate: boolean;
}

/** What does not go into the id as it stands: it follows from the rest. */
const following = new Set(['id', 'relationship', 'fact', 'selfReported', 'boilerplate']);

/** Derives all that can be derived, from nothing that is derived itself. */
export function deriveClaim(claim: StoredClaim, source: StoredSource, merged: MergedIds): DerivedClaim {
  const stated = statedEntities(claim);
  const boilerplate = areCovering(source.boilerplate, { first: claim.paragraph, last: claim.lastParagraph });
  const said = Object.entries(claim).filter(
    ([name, content]) => !following.has(name) && !isReferring(name) && content !== undefined,
  );
  const id = claimId({
    ...Object.fromEntries(said),
    ...stated,
    ...identityOf(claim, stated),
    boilerplate,
    selfReported: isOneOf(source.publishersStated, stated),
    source: source.id,
  });
  const resolved: Entities = Object.fromEntries(
    Object.entries(stated).map(([name, entity]) => [name, entity && merged.of(entity)]),
  );
  const isTurned = isSymmetric(claim) && (resolved.from ?? '') > (resolved.to ?? '');
  const entities = isTurned ? turn(resolved) : resolved;
  const statedHere = isTurned ? turn(stated) : stated;
  return {
    id,
    entities: {
      ...entities,
      ...Object.fromEntries(
        Object.entries(statedHere).map(([name, entity]) => [
          `${name}Stated`,
          entity === entities[name] ? undefined : entity,
        ]),
      ),
    },
    relationship: undefined,
    fact: undefined,
    ...identityOf(claim, entities),
    selfReported: isOneOf(publishersOf(source, merged), entities),
    boilerplate,
  };
}

type Entities = Readonly<Record<string, string | undefined>>;

/** The ids as the source's dossier has them; the ends of a symmetric claim in order. */
export function statedEntities(claim: StoredClaim): Entities {
  const stated = Object.fromEntries(
    referringProperties.map((name) => [name, textOf(claim[`${name}Stated`]) ?? textOf(claim[name])]),
  );
  const { from = '', to = '' } = stated;
  return isSymmetric(claim) && from > to ? turn(stated) : stated;
}

function turn(entities: Entities): Entities {
  return { ...entities, from: entities.to, to: entities.from };
}

function isSymmetric({ type }: StoredClaim): boolean {
  return type !== 'FACT' && relationshipType(type).symmetric === true;
}

function isReferring(name: string): boolean {
  return referringProperties.includes(name.replace(/Stated$/, ''));
}

/** Of which relationship or fact it is, between these ends. */
function identityOf(claim: StoredClaim, { from, to, entity }: Entities) {
  if (claim.type === 'FACT') return { fact: factId({ ...claim, entity }) };
  const { key } = relationshipType(claim.type);
  return from === to ? {} : { relationship: relationshipId({ type: claim.type, from, to, key: key && claim[key] }) };
}

function isOneOf(publishers: readonly string[], { from, to, entity }: Entities): boolean {
  return [from, to, entity].some((end) => end !== undefined && publishers.includes(end));
}

function textOf(content: unknown): string | undefined {
  return typeof content === 'string' ? content : undefined;
}
