import { kindNames } from '../kinds.ts';
import { relationshipTypeNames } from '../relationship-types.ts';

/**
 * Writes the step of cypher/schema that adds missing constraints and indexes for relationship types and kinds. Existing
 * steps never change: databases have recorded them.
 * @param steps the texts of cypher/schema by name: `001-entities.cypher`.
 * @returns its name and text; undefined if nothing is missing.
 */
export function writeMigration(
  steps: ReadonlyMap<string, string>,
): { readonly name: string; readonly text: string } | undefined {
  const made = new Set(
    [...steps.values()].flatMap((text) =>
      [...text.matchAll(/^CREATE (?:CONSTRAINT|INDEX) (\w+)/gm)].map(([, name]) => name),
    ),
  );
  const needed = [
    ...kindNames.map((kind) => ({
      of: kind,
      name: `${kind.toLowerCase()}_name`,
      statement: `INDEX ${kind.toLowerCase()}_name IF NOT EXISTS FOR (n:${kind}) ON (n.name, n.id)`,
    })),
    ...relationshipTypeNames.map((type) => ({
      of: type,
      name: `${type.toLowerCase()}_id`,
      statement: `CONSTRAINT ${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
    })),
  ];
  const missing = needed.filter(({ name }) => !made.has(name));
  if (missing.length === 0) return undefined;
  const number = 1 + Math.max(0, ...[...steps.keys()].map((name) => Number.parseInt(name, 10)));
  const topic = missing.map(({ of }) => of.toLowerCase().replaceAll('_', '-')).join('-and-');
  return {
    name: `${String(number).padStart(3, '0')}-${topic}.cypher`,
    text: [
      `// ${String(number).padStart(3, '0')}-${topic}: what the vocabulary has since the step before. Written by \`npm run generate\`.`,
      '',
      ...missing.map(({ statement }) => `CREATE ${statement};`),
      '',
    ].join('\n'),
  };
}
