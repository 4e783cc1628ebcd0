import { factAttribute, factAttributeNames } from './fact-attributes.ts';
import { type Kind, kindNames, kinds } from './kinds.ts';
import { type QualifierValue, qualifiers } from './qualifiers.ts';
import { relationshipType, relationshipTypeNames } from './relationship-types.ts';

/** The whole vocabulary as a Markdown page: docs/vocabulary.md. */
export function writeDictionary(): string {
  return `${[
    '# The vocabulary',
    'Made from `src/vocabulary/`, where it is kept as data. Everything that reads or writes the graph goes by it.',
    '## Kinds of entities',
    table(
      ['kind', 'id begins with', 'acts', 'meaning'],
      kindNames.map((kind) => [
        kind,
        `\`${kinds[kind].prefix}:\``,
        kinds[kind].actor ? 'yes' : '',
        kinds[kind].meaning,
      ]),
    ),
    '## Relationship types',
    'The qualifier in bold belongs to the identity of the relationship: two values make two relationships. The others stay on the claims.',
    table(
      ['type', 'from → to', 'fields', 'qualifiers', 'meaning'],
      relationshipTypeNames.map((type) => {
        const { from, to, forward, reverse, symmetric, key, qualifiers: taken, meaning } = relationshipType(type);
        return [
          type,
          `${from.join(', ')} ${symmetric ? '–' : '→'} ${to.join(', ')}`,
          symmetric ? `\`${forward}\`` : `\`${forward}\` / \`${reverse}\``,
          taken.map((qualifier) => (qualifier === key ? `**${qualifier}**` : qualifier)).join(', ') || '–',
          meaning,
        ];
      }),
    ),
    'PART_OF joins two of the same kind, an Event to a Programme, or an Organization to a Country; no other pairs.',
    '## Qualifiers',
    table(
      ['qualifier', 'value', 'sources can disagree', 'meaning'],
      Object.entries(qualifiers).map(([name, definition]) => [
        name,
        describeValue(definition.value),
        'comparable' in definition ? 'yes' : '',
        definition.meaning,
      ]),
    ),
    '## Fact attributes',
    table(
      ['attribute', 'value', 'said of', 'meaning'],
      factAttributeNames.map((name) => {
        const { value, of, meaning } = factAttribute(name);
        return [name, value, of?.join(', ') ?? 'any kind', meaning];
      }),
    ),
    '',
  ]
    .join('\n\n')
    .trimEnd()}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function describeValue(value: QualifierValue): string {
  const forms: Record<Exclude<QualifierValue['form'], 'choice'>, string> = {
    text: 'text',
    texts: 'list of texts',
    flag: '`true`',
    decimal: 'decimal, in quotes',
    entity: `id or name of a ${'Document' satisfies Kind}`,
  };
  return value.form === 'choice' ? value.choices.map((choice) => `\`${choice}\``).join(', ') : forms[value.form];
}
