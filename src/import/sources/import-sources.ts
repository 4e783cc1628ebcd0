import type { Dossier } from '../../dossier/dossier.ts';
import type { KnownEntities } from '../../dossier/known-entities.ts';
import { Failure } from '../../failure.ts';
import type { Graph, WriteTransaction } from '../../graph/graph.ts';
import { takeLock, writerLock } from '../../graph/writer-lock.ts';
import type { CanonicalIds } from '../../identity/canonical-ids.ts';
import { readCanonicalIds } from '../../restore/merges.ts';
import { restoreDossier } from '../../restore/restore-dossier.ts';
import { readPreviousImports } from '../records/import-statements.ts';
import { type Replacement, replaceSources } from '../records/replace-sources.ts';
import { type SourceRecord, toSourceRecord } from '../records/source-record.ts';
import { compareDossiers, type SourceChanges } from './source-changes.ts';

/** The size of a source. */
export interface SourceSize {
  readonly claims: number;
  readonly relationships: number;
  readonly mentions: number;
}

/** The result of importing a source. */
export interface SourceImport extends SourceSize {
  readonly source: string;
  readonly change: 'added' | 'replaced' | 'unchanged';
  /** The changes to a replaced source; absent if it is too large to compare. */
  readonly changes?: SourceChanges;
}

/**
 * Replaces the content of sources with their dossiers in one transaction. It is idempotent, and the order in which sources are
 * imported makes no difference. Returns the result for each dossier.
 * @param known the registered entities, whose names the list of changes uses.
 * @throws Failure REGISTRY_CHANGED if an entity that they mention is gone; MERGE_REFUSED if the id of a source was merged into another.
 */
export async function importSources(
  graph: Graph,
  dossiers: readonly Dossier[],
  known: KnownEntities,
): Promise<SourceImport[]> {
  return graph.write('import-sources', async (transaction) => {
    await transaction.run(takeLock, writerLock);
    const canonical = await readCanonicalIds(transaction);
    const merged = dossiers.find(({ source }) => canonical.of(source.id) !== source.id);
    if (merged) throw sourceMerged(merged.source.id, canonical);
    const sources = dossiers.map(({ source }) => source.id);
    const previous = await transaction.run(readPreviousImports, { sources });
    const imports: SourceImport[] = [];
    const replacements: Replacement[] = [];
    for (const dossier of dossiers) {
      const record = toSourceRecord(dossier, canonical);
      const before = previous.find(({ source }) => source === record.id);
      const change = changeOf(record.contentHash, before?.contentHash);
      const changes = change === 'replaced' ? await readChanges(transaction, dossier, known, before?.claims ?? 0) : {};
      if (change !== 'unchanged') replacements.push({ record, before });
      imports.push({ source: record.id, change, ...sizeOf(record), ...changes });
    }
    if (replacements.length > 0) await replaceSources(transaction, replacements);
    return imports;
  });
}

/** Returns the changes that importing this dossier would make to its source. */
export async function previewChanges(
  graph: Graph,
  dossier: Dossier,
  known: KnownEntities,
): Promise<Pick<SourceImport, 'changes'>> {
  return graph.write('preview-changes', async (transaction) => {
    const [before] = await transaction.run(readPreviousImports, { sources: [dossier.source.id] });
    return before ? readChanges(transaction, dossier, known, before.claims) : {};
  });
}

/** Both versions are in memory at once while they are compared. */
const maxComparedClaims = 20_000;

async function readChanges(
  transaction: WriteTransaction,
  dossier: Dossier,
  known: KnownEntities,
  claimsBefore: number,
): Promise<Pick<SourceImport, 'changes'>> {
  if (Math.max(claimsBefore, dossier.claims.length) > maxComparedClaims) return {};
  const restored = await restoreDossier(transaction, dossier.source.id);
  return restored ? { changes: compareDossiers(restored, dossier, known) } : {};
}

function sourceMerged(id: string, canonical: CanonicalIds): Failure {
  return new Failure(
    'MERGE_REFUSED',
    `${id} is merged into ${canonical.of(id)}, but a source cannot be merged.`,
    `Use ${canonical.of(id)} as the id in the dossier, or undo the merge: npm run entente -- unmerge ${id}`,
  );
}

export function sizeOf({ claims, relationships, mentions }: SourceRecord): SourceSize {
  return { claims: claims.length, relationships: relationships.length, mentions: mentions.length };
}

/** @param before the stored content hash of the source, if it was imported before. */
export function changeOf(contentHash: string, before: string | undefined): SourceImport['change'] {
  return before === undefined ? 'added' : before === contentHash ? 'unchanged' : 'replaced';
}
