import type { z } from 'zod';
import { nameParagraphs } from '../../dossier/place.ts';
import { compare, firstIssue, show, withoutNulls } from '../found/compare.ts';
import type { Fault } from '../found/fault.ts';
import { readClaims, readMentioned } from '../read/check-statements.ts';
import { type CheckContext, readRows } from '../read/context.ts';
import { readExisting } from '../read/edges.ts';
import { pages, repeatedIds } from '../read/pages.ts';
import type { ClaimInPlace } from '../stored/claim-in-place.ts';
import { deriveClaim } from '../stored/derived-claim.ts';
import { storedClaim } from '../stored/stored-claim.ts';
import { storedSource } from '../stored/stored-source.ts';
import { findClaimFaults } from './claim-faults.ts';
import { checkObserved } from './observed.ts';

type Row = z.output<typeof readClaims.row>;

/** Checks that every claim has one source, is valid, and refers to the right entities and relationship. */
export async function* checkClaims(context: CheckContext): AsyncGenerator<Fault> {
  let seen = 0;
  for await (const rows of pages((after, limit) => readRows(context, readClaims, { after, limit }))) {
    context.report('Checking claims', String(seen));
    seen += rows.length;
    context.count('claims', rows.length);
    for (const id of repeatedIds(rows)) yield { code: 'id-twice', at: id, wrong: 'two claims have it', right: 'one' };
    const claims: ClaimInPlace[] = [];
    for (const row of rows) {
      const read = readClaim(row, context);
      if ('code' in read) yield read;
      else claims.push(read);
    }
    for (const claim of claims) {
      yield* findDerivedFaults(claim);
      yield* findClaimFaults(claim);
    }
    yield* checkObserved(claims, context);
    yield* checkRelated(claims, context);
    yield* checkMentioned(claims, context);
  }
}

function readClaim(row: Row, { merged }: CheckContext): ClaimInPlace | Fault {
  const read = storedClaim.safeParse(withoutNulls(row.properties));
  if (!read.success)
    return {
      code: 'claim-malformed',
      at: row.id,
      wrong: firstIssue(read.error),
      right: 'the form described in docs/graph-model.md',
    };
  const [source, ...others] = row.sources;
  if (!source || others.length > 0)
    return {
      code: 'claim-source',
      at: row.id,
      wrong: source ? `it belongs to ${row.sources.map(({ id }) => id).join(', ')}` : 'it has no source',
      right: 'one source',
    };
  const claim = read.data;
  const readSource = storedSource.safeParse(source);
  const place = `${source.id}, ${nameParagraphs({ first: claim.paragraph, last: claim.lastParagraph })}`;
  if (!readSource.success)
    return { code: 'claim-source', at: row.id, place, wrong: 'its source cannot be read', right: 'a readable source' };
  return {
    claim,
    source: readSource.data,
    days: row.days,
    observed: row.observed,
    derived: deriveClaim(claim, readSource.data, merged),
    place,
  };
}

/** Compares the derived properties of a claim with the stored ones. */
function* findDerivedFaults({ claim, derived, place }: ClaimInPlace): Generator<Fault> {
  const at = claim.id;
  if (claim.id !== derived.id)
    yield { code: 'claim-id', at, place, wrong: 'its id is not the hash of its content', right: derived.id };
  const { relationship, fact, boilerplate, selfReported } = derived;
  const [entities, tied] = [compare(claim, derived.entities), compare(claim, { relationship, fact })];
  if (entities) yield { code: 'claim-entities', at, place, ...entities };
  if (tied) yield { code: 'claim-relationship', at, place, ...tied };
  if (claim.selfReported !== selfReported)
    yield { code: 'claim-self-reported', at, place, wrong: show(claim.selfReported), right: show(selfReported) };
  if (claim.boilerplate !== boilerplate)
    yield { code: 'claim-boilerplate', at, place, wrong: show(claim.boilerplate), right: show(boilerplate) };
}

/** Checks that the relationships exist that the claims are evidence for. */
async function* checkRelated(claims: readonly ClaimInPlace[], context: CheckContext): AsyncGenerator<Fault> {
  const related = claims.flatMap(({ claim, derived: { relationship }, place }) =>
    claim.type === 'FACT' || relationship === undefined ? [] : [{ claim, type: claim.type, relationship, place }],
  );
  for (const [type, its] of Map.groupBy(related, (each) => each.type)) {
    const existing = await readExisting(context, type, [...new Set(its.map(({ relationship }) => relationship))]);
    for (const { claim, relationship, place } of its)
      if (!existing.has(relationship))
        yield {
          code: 'relationship-missing',
          at: claim.id,
          place,
          wrong: `there is no ${relationship}`,
          right: `${claim.from} –${type}→ ${claim.to}`,
        };
  }
}

/** Checks that the source mentions every entity that a claim refers to, except itself. */
async function* checkMentioned(claims: readonly ClaimInPlace[], context: CheckContext): AsyncGenerator<Fault> {
  const spoken = new Map<string, { source: string; entity: string; claim: ClaimInPlace }>();
  for (const each of claims)
    for (const [name, entity] of Object.entries(each.derived.entities)) {
      const source = each.source.id;
      if (entity === undefined || entity === source || name.endsWith('Stated')) continue;
      const key = `${source} ${entity}`;
      if (!spoken.has(key)) spoken.set(key, { source, entity, claim: each });
    }
  const pairs = [...spoken.values()].map(({ source, entity }) => ({ source, entity }));
  const mentioned = await readRows(context, readMentioned, { pairs });
  for (const { source, entity } of mentioned) spoken.delete(`${source} ${entity}`);
  for (const { source, entity, claim } of spoken.values())
    yield {
      code: 'mention-missing',
      at: claim.claim.id,
      place: claim.place,
      wrong: `${source} does not mention ${entity}`,
      right: 'a mention of every entity that the claim refers to',
    };
}
