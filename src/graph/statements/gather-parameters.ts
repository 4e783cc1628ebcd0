const gathered = new Map<string, string>();

/**
 * Writes a statement so that all its parameters come in one map: `$ids` becomes `$given.ids`.
 *
 * Neo4j keeps a plan for each combination of types of parameters, and a parameter that is null has another type than one that is
 * given. A question with ten optional parameters would be planned anew for most callers, for a second or more each time. Of a map
 * Neo4j knows no more than that it is one. The plans have the same operators either way.
 */
export function gatherParameters<Parameters>(
  text: string,
  parameters: Parameters,
): { readonly text: string; readonly parameters: { readonly given: Parameters } } {
  const written = gathered.get(text) ?? text.replaceAll(/\$(\w+)/g, '$$given.$1');
  gathered.set(text, written);
  return { text: written, parameters: { given: parameters } };
}
