import type { TextsFolder } from '../../dossier/text/texts-folder.ts';
import type { Graph } from '../../graph/graph.ts';
import type { StatementFile } from '../../graph/statements/statement-file.ts';
import type { Report } from '../../report.ts';
import type { DescriptionDoubt, StoredDoubt } from '../found/doubt.ts';
import type { Fault } from '../found/fault.ts';
import type { MergedIds } from '../stored/merged-ids.ts';

/** A source whose text is not available, which is not a fault. */
export interface NotReread {
  readonly source: string;
  /** The name of the missing file. */
  readonly text: string;
}

/** The number of checked records of each kind. */
export type CheckedCounts = Readonly<Record<CheckedKind, number>>;
export type CheckedKind =
  | 'entities'
  | 'sources'
  | 'mentions'
  | 'claims'
  | 'relationships'
  | 'merges'
  | 'texts'
  | 'quotes';

/** What all checks share. */
export interface CheckContext {
  readonly graph: Graph;
  readonly merged: MergedIds;
  /** The folder with the texts of sources, if given. */
  readonly texts: TextsFolder | undefined;
  readonly report: Report;
  readonly signal: AbortSignal | undefined;
  /** Adds to the number of checked records. */
  count(kind: CheckedKind, number: number): void;
  /** Reports a doubt whether a source says what its text says. */
  warn(doubt: StoredDoubt): void;
  /** Reports a source whose text is missing. */
  passOver(source: NotReread): void;
  /** Reports an id that is described as if it were two entities. */
  doubt(doubt: DescriptionDoubt): void;
}

/** A check of one aspect; yields its faults. */
export type Check = (context: CheckContext) => AsyncIterable<Fault>;

/** Runs a statement in read mode; stops when the check is stopped. */
export function readRows<Parameters, Row>(
  { graph, signal }: Pick<CheckContext, 'graph' | 'signal'>,
  statement: StatementFile<Parameters, Row>,
  parameters: Parameters,
): Promise<Row[]> {
  return graph.read(statement, parameters, { signal });
}
