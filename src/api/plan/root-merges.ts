import { planRecords } from './records.ts';
import type { AnswerObject, Scope } from './scope.ts';
import type { SelectedField } from './selection.ts';

/** Plans all merges that hold, in the order of their ids. */
export function planMerges(scope: Scope, fields: readonly SelectedField[]): () => readonly AnswerObject[] {
  const list = scope.statement.variable('t');
  scope.statement.bind([], `MATCH (m:Merge) WITH m ORDER BY m.id RETURN collect(m) AS ${list}`);
  const { objects } = planRecords(scope, 'merge', list, fields);
  return () => [...objects.values()];
}
