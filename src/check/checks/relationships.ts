import { relationshipId } from '../../identity/ids.ts';
import { type RelationshipType, relationshipType, relationshipTypeNames } from '../../vocabulary/relationship-types.ts';
import { compare, show, withoutNulls } from '../found/compare.ts';
import type { Fault } from '../found/fault.ts';
import { readEvidence } from '../read/check-statements.ts';
import { type CheckContext, readRows } from '../read/context.ts';
import { countWithoutId, type Edge, readEdges } from '../read/edges.ts';
import { pages, repeatedIds } from '../read/pages.ts';
import { listClaims, type Observed } from '../stored/claim-lists.ts';
import { deriveClaim } from '../stored/derived-claim.ts';
import { summarizeEvidence, type Witness } from '../stored/evidence-summary.ts';
import { storedClaim } from '../stored/stored-claim.ts';
import { storedSource } from '../stored/stored-source.ts';
import { expectedKinds, isAllowed } from './claim-faults.ts';
import { deriveObserved } from './observed.ts';

/** Smaller than other pages, because relationships are read together with their claims. */
const pageSize = 500;

/** Checks that every relationship has claims, the right ends and id, and a summary that matches its claims. */
export async function* checkRelationships(context: CheckContext): AsyncGenerator<Fault> {
  let seen = 0;
  for (const type of relationshipTypeNames) {
    const bare = await countWithoutId(context, type);
    if (bare > 0) yield { code: 'id-missing', at: type, wrong: `${bare} without a text id`, right: 'a unique id' };
    for await (const edges of pages((after, limit) => readEdges(context, type, after, limit), pageSize)) {
      context.report('Checking relationships', String(seen));
      seen += edges.length;
      context.count('relationships', edges.length);
      for (const id of repeatedIds(edges))
        yield { code: 'id-twice', at: id, wrong: 'two relationships have it', right: 'one' };
      const witnesses = await readWitnesses(context, edges);
      const observed = await deriveObserved([...witnesses.values()].flat(), context);
      for (const edge of edges) yield* findRelationshipFaults(type, edge, witnesses.get(edge.id), observed, context);
    }
  }
}

/** Returns the claims by relationship, without malformed ones, which the check of claims reports. */
async function readWitnesses(context: CheckContext, edges: readonly Edge[]): Promise<Map<string, Witness[]>> {
  const rows = await readRows(context, readEvidence, { ids: [...new Set(edges.map(({ id }) => id))] });
  const byRelationship = Map.groupBy(rows, ({ relationship }) => relationship);
  return new Map(
    [...byRelationship].map(([id, its]) => [
      id,
      its.flatMap(({ properties, sources }) => {
        const [claim, source] = [storedClaim.safeParse(withoutNulls(properties)), storedSource.safeParse(sources[0])];
        if (!claim.success || !source.success) return [];
        const derived = deriveClaim(claim.data, source.data, context.merged);
        return [{ claim: claim.data, source: source.data, derived }];
      }),
    ]),
  );
}

function* findRelationshipFaults(
  type: RelationshipType,
  { id, from, to, properties }: Edge,
  witnesses: readonly Witness[] | undefined,
  observed: ReadonlyMap<string, Observed>,
  { merged }: CheckContext,
): Generator<Fault> {
  const at = { at: id, place: `${from} → ${to}` };
  if (witnesses === undefined) {
    const wrong = 'no claim supports it';
    yield { code: 'relationship-unsupported', ...at, wrong, right: 'no such relationship' };
    return;
  }
  const first = witnesses.find(({ derived }) => derived.relationship === id) ?? witnesses[0];
  if (!first) return;

  const { key } = relationshipType(type);
  const ends = { from: first.derived.entities.from, to: first.derived.entities.to };
  const content = key && first.claim[key];
  const misplaced = compare({ from, to }, ends);
  if (misplaced) yield { code: 'relationship-ends', ...at, ...misplaced };
  if (key && show(properties[key]) !== show(content))
    yield { code: 'relationship-key', ...at, wrong: `${key} ${show(properties[key])}`, right: show(content) };
  const right = relationshipId({ type, ...ends, key: content });
  if (id !== right) yield { code: 'relationship-id', ...at, wrong: 'its id does not match its content', right };
  if (from === to || !isAllowed(type, from ?? '', to ?? ''))
    yield { code: 'relationship-kinds', ...at, wrong: `${from} ${type} ${to}`, right: expectedKinds(type) };
  const difference = compare(properties, {
    ...summarizeEvidence(witnesses, merged),
    ...listClaims(witnesses, observed, merged),
  });
  if (difference) yield { code: 'evidence-wrong', ...at, ...difference };
}
