import type { TextsFolder } from '../../dossier/text/texts-folder.ts';
import type { Graph } from '../../graph/graph.ts';
import type { StatementFile } from '../../graph/statements/statement-file.ts';
import type { Report } from '../../report.ts';
import type { DescriptionDoubt, StoredDoubt } from '../found/doubt.ts';
import type { Fault } from '../found/fault.ts';
import type { MergedIds } from '../stored/merged-ids.ts';

/** A source whose text could not be looked at; that is no fault. */
export interface NotReread {
  readonly source: string;
  /** The name of the file that is not there. */
  readonly text: string;
}

/** How many of each kind of thing were looked at. */
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

/** What every part of a check works with. It only reads. */
export interface CheckContext {
  readonly graph: Graph;
  readonly merged: MergedIds;
  /** The folder of the sources' texts, if they are at hand. */
  readonly texts: TextsFolder | undefined;
  readonly report: Report;
  readonly signal: AbortSignal | undefined;
  /** Takes down that so many were looked at. */
  count(kind: CheckedKind, number: number): void;
  /** Takes what a source may say beyond its text. */
  warn(doubt: StoredDoubt): void;
  /** Takes down a source whose text is not there. */
  passOver(source: NotReread): void;
  /** Takes down an id that is described as if it were two entities. */
  doubt(doubt: DescriptionDoubt): void;
}

/** One idea of what must hold. */
export type Check = (context: CheckContext) => AsyncIterable<Fault>;

/** Runs a statement in read mode; stops when the check is stopped. */
export function readRows<Parameters, Row>(
  { graph, signal }: Pick<CheckContext, 'graph' | 'signal'>,
  statement: StatementFile<Parameters, Row>,
  parameters: Parameters,
): Promise<Row[]> {
  return graph.read(statement, parameters, { signal });
}
