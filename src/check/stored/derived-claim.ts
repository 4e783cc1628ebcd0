import { claimId, factId, relationshipId } from '../../identity/ids.ts';
import { referringProperties } from '../../identity/resolve-claim.ts';
import { relationshipType } from '../../vocabulary/relationship-types.ts';
import type { MergedIds } from './merged-ids.ts';
import { areCovering } from './places.ts';
import type { StoredClaim } from './stored-claim.ts';
import { publishersOf, type StoredSource } from './stored-source.ts';

/** The properties of a claim that are derived from its statement, its source and merges. */
export interface DerivedClaim {
  readonly id: string;
  /** The properties that refer to entities, resolved through merges, and `…Stated` where the dossier's id differs. */
  readonly entities: Readonly<Record<string, string | undefined>>;
  /** The id of the relationship that it is evidence for. */
  readonly relationship: string | undefined;
  readonly fact: string | undefined;
  readonly selfReported: boolean;
  readonly boilerplate: boolean;
}

/** Derived properties, which are recomputed before the id is. */
const following = new Set(['id', 'relationship', 'fact', 'selfReported', 'boilerplate']);

/** Recomputes all derived properties from properties that are not derived. */
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

/** Returns the ids in the dossier, with the ends of a symmetric claim sorted. */
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

/** Returns the id of the relationship or fact for these ends. */
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
