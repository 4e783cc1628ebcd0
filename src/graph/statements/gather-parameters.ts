/**
 * Rewrites a statement so that all its parameters come in one map: `$ids` becomes `$given.ids`.
 *
 * Neo4j caches a plan for each combination of parameter types, and null has a separate type. A question with ten optional
 * parameters would be planned again for most callers, for a second or more each time. All maps have one type. With the same
 * statistics, the plans have the same operators.
 */
export function gatherParameters<Parameters>(
  text: string,
  parameters: Parameters,
): { readonly text: string; readonly parameters: { readonly given: Parameters } } {
  return { text: text.replaceAll(/\$(\w+)/g, '$$given.$1'), parameters: { given: parameters } };
}
