import type { Claim, Dossier } from '../../dossier/dossier.ts';
import type { Entity } from '../../dossier/entity.ts';
import type { KnownEntities } from '../../dossier/known-entities.ts';
import { showPlace } from '../../dossier/place.ts';
import { writeClaim } from '../../dossier/write/write-claims.ts';
import { writeSource } from '../../dossier/write/write-dossier.ts';
import type { Written, WrittenMap } from '../../dossier/yaml/canonical-yaml.ts';
import { hash } from '../../identity/ids.ts';
import { relationshipType } from '../../vocabulary/relationship-types.ts';

/** A changed key of a dossier. A value is absent if the key was added or removed. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** The id and name of an entity. */
export type NamedEntity = Pick<Entity, 'id' | 'name'>;

/** A claim that was added, removed or altered. */
export interface ClaimChange {
  readonly change: 'added' | 'removed' | 'altered';
  /** The relationship type, or the attribute of a fact. */
  readonly statement: string;
  /** The ends of a relationship, or the entity of a fact. */
  readonly entities: readonly NamedEntity[];
  /** The paragraphs, such as `5` or `5-7`; for an altered claim, the new ones. */
  readonly paragraphs: string;
  /** The changed keys of an altered claim; empty for the others. */
  readonly fields: readonly FieldChange[];
}

/** The differences between two versions of a source. */
export interface SourceChanges {
  /** The changed keys of the source itself. */
  readonly source: readonly FieldChange[];
  readonly claims: readonly ClaimChange[];
  /** Whether its mentions differ. */
  readonly mentions: boolean;
}

/**
 * Compares two versions of a source. A new claim counts as altered if a removed claim had the same ends, or the same entity
 * and attribute.
 * @param known the registered entities, for their names.
 */
export function compareDossiers(before: Dossier, after: Dossier, known: KnownEntities): SourceChanges {
  const own = new Map([...before.added, ...after.added].map(({ id, name }) => [id, name]));
  own.set(after.source.id, after.source.title);
  const nameOf = (id: string) => own.get(id) ?? known.get(id)?.name ?? id;
  return {
    source: compareFields(writeSource(before.source, new Map()), writeSource(after.source, new Map())),
    claims: compareClaims(before.claims, after.claims).map(({ entities, ...change }) => ({
      ...change,
      entities: entities.map((id) => ({ id, name: nameOf(id) })),
    })),
    mentions: hash([before.mentions, before.added]) !== hash([after.mentions, after.added]),
  };
}

type UnnamedChange = Omit<ClaimChange, 'entities'> & { readonly entities: readonly string[] };

function compareClaims(before: readonly Claim[], after: readonly Claim[]): UnnamedChange[] {
  const kept = new Set(after.map(hash));
  const removed = Map.groupBy(
    before.filter((claim) => !kept.has(hash(claim))),
    subjectOf,
  );
  const existing = new Set(before.map(hash));
  const changes = after
    .filter((claim) => !existing.has(hash(claim)))
    .map((claim) => {
      const former = takeMostSimilar(removed.get(subjectOf(claim)) ?? [], claim);
      return former
        ? describe('altered', claim, compareFields(flatten(former), flatten(claim)))
        : describe('added', claim);
    });
  return [...changes, ...[...removed.values()].flat().map((claim) => describe('removed', claim))];
}

/** Limits the comparison, which is quadratic; a source rarely has more claims with the same ends. */
const maxCompared = 50;

/** Removes the claim most similar to this one from a list, and returns it. */
function takeMostSimilar(candidates: Claim[], claim: Claim): Claim | undefined {
  const written = flatten(claim);
  const differences = candidates.slice(0, maxCompared).map((other) => compareFields(flatten(other), written).length);
  const [likest] = candidates.splice(differences.indexOf(Math.min(...differences)), differences.length === 0 ? 0 : 1);
  return likest;
}

/** Equal for claims of which one can be a correction of the other. */
function subjectOf(claim: Claim): string {
  if (claim.type === 'FACT') {
    const measure = claim.value.form === 'number' ? claim.value.measure : undefined;
    return hash([claim.entity, claim.attribute, measure]);
  }
  const { key } = relationshipType(claim.type);
  return hash([claim.type, claim.from, claim.to, key && claim.qualifiers[key]]);
}

function describe(change: ClaimChange['change'], claim: Claim, fields: readonly FieldChange[] = []): UnnamedChange {
  return {
    change,
    statement: claim.type === 'FACT' ? claim.attribute : claim.type,
    entities: claim.type === 'FACT' ? [claim.entity] : [claim.from, claim.to],
    paragraphs: showPlace(claim.place),
    fields,
  };
}

/** Returns the keys of a written claim, with those of its statement at the same level. */
function flatten(claim: Claim): WrittenMap {
  const { [claim.type === 'FACT' ? 'fact' : claim.type]: statement, ...circumstances } = writeClaim(claim);
  return { ...(isMap(statement) ? statement : {}), ...circumstances };
}

function isMap(written: Written | undefined): written is WrittenMap {
  return typeof written === 'object' && !Array.isArray(written);
}

function compareFields(before: WrittenMap, after: WrittenMap): FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    const change = { field, before: show(before[field]), after: show(after[field]) };
    return change.before === change.after ? [] : [change];
  });
}

function show(value: Written | undefined): string | undefined {
  return value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
}
