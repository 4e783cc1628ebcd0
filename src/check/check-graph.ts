import { TextsFolder } from '../dossier/text/texts-folder.ts';
import type { Graph } from '../graph/graph.ts';
import type { Report } from '../report.ts';
import { checkClaims } from './checks/claims.ts';
import { checkEntities } from './checks/entities.ts';
import { checkMerges, readAllMerges } from './checks/merges.ts';
import { checkPartOf } from './checks/part-of.ts';
import { checkRegistry } from './checks/registry.ts';
import { checkRelationships } from './checks/relationships.ts';
import { checkSchema } from './checks/schema.ts';
import { checkSources } from './checks/sources.ts';
import { checkTexts } from './checks/texts.ts';
import { checkUnknownTypes } from './checks/unknown-types.ts';
import type { DescriptionDoubt, StoredDoubt } from './found/doubt.ts';
import type { Fault } from './found/fault.ts';
import type { Check, CheckContext, CheckedCounts, CheckedKind, NotReread } from './read/context.ts';
import { MergedIds } from './stored/merged-ids.ts';

export interface CheckOptions {
  /** The folder with the texts of sources; if absent, texts are not checked. */
  readonly texts?: string | undefined;
  readonly report: Report;
  /** Cancels the check. */
  readonly signal?: AbortSignal | undefined;
  /** Called with each fault as it is found. */
  readonly found: (fault: Fault) => void;
  /** Called with each doubt whether a source says what its text says. */
  readonly warned?: ((doubt: StoredDoubt) => void) | undefined;
  /** Called with each source whose text is not in the folder. */
  readonly passedOver?: ((source: NotReread) => void) | undefined;
  /** Called with each id that is described as if it were two entities. */
  readonly doubted?: ((doubt: DescriptionDoubt) => void) | undefined;
}

/** The number of checked records, and the results. */
export interface CheckSummary {
  readonly checked: CheckedCounts;
  readonly faults: number;
  /** The number of doubts whether sources say what their texts say. */
  readonly warnings: number;
  /** The number of sources whose text is not in the folder. */
  readonly notReread: number;
  /** The number of ids that are described as if they were two entities. These are not faults. */
  readonly doubts: number;
}

const checks: readonly Check[] = [
  checkSchema,
  checkUnknownTypes,
  checkMerges,
  checkRegistry,
  checkEntities,
  checkSources,
  checkClaims,
  checkRelationships,
  checkPartOf,
  checkTexts,
];

/**
 * Recomputes everything that is derived from the statements of sources, compares it with what is stored, page by page, and
 * writes nothing. Concurrent writes may be reported as faults.
 * @throws Failure FILE_UNREADABLE if the folder of texts cannot be read.
 */
export async function checkGraph(
  graph: Graph,
  { texts, report, signal, found, warned, doubted, passedOver }: CheckOptions,
): Promise<CheckSummary> {
  const folder = texts === undefined ? undefined : new TextsFolder(texts);
  const checked: Record<CheckedKind, number> = {
    entities: 0,
    sources: 0,
    mentions: 0,
    claims: 0,
    relationships: 0,
    merges: 0,
    texts: 0,
    quotes: 0,
  };
  let [faults, warnings, notReread, doubts] = [0, 0, 0, 0];
  const context: CheckContext = {
    graph,
    merged: new MergedIds(await readAllMerges({ graph, signal })),
    texts: folder,
    report,
    signal,
    count(thing, number) {
      checked[thing] += number;
    },
    warn(doubt) {
      warnings += 1;
      warned?.(doubt);
    },
    passOver(source) {
      notReread += 1;
      passedOver?.(source);
    },
    doubt(doubt) {
      doubts += 1;
      doubted?.(doubt);
    },
  };
  for (const check of checks)
    for await (const fault of check(context)) {
      signal?.throwIfAborted();
      faults += 1;
      found(fault);
    }
  return { checked, faults, warnings, notReread, doubts };
}
