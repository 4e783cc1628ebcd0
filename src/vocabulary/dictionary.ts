import { factAttribute, factAttributeNames } from './fact-attributes.ts';
import { type Kind, kindNames, kinds } from './kinds.ts';
import { type QualifierValue, qualifiers } from './qualifiers.ts';
import { relationshipType, relationshipTypeNames } from './relationship-types.ts';

/** One table of the dictionary. Its texts are Markdown within a line. */
export interface DictionaryPart {
  readonly title: string;
  readonly before?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly after?: string;
}

/** The whole vocabulary. */
export function dictionary(): readonly DictionaryPart[] {
  return [
    {
      title: 'Kinds of entities',
      head: ['kind', 'id begins with', 'acts', 'meaning'],
      rows: kindNames.map((kind) => [
        kind,
        `\`${kinds[kind].prefix}:\``,
        kinds[kind].actor ? 'yes' : '',
        kinds[kind].meaning,
      ]),
    },
    {
      title: 'Relationship types',
      before:
        'The qualifier in bold belongs to the identity of the relationship: two values make two relationships. The others stay on the claims.',
      head: ['type', 'from → to', 'fields', 'qualifiers', 'meaning'],
      rows: relationshipTypeNames.map((type) => {
        const { from, to, forward, reverse, symmetric, key, qualifiers: taken, meaning } = relationshipType(type);
        return [
          type,
          `${from.join(', ')} ${symmetric ? '–' : '→'} ${to.join(', ')}`,
          symmetric ? `\`${forward}\`` : `\`${forward}\` / \`${reverse}\``,
          taken.map((qualifier) => (qualifier === key ? `**${qualifier}**` : qualifier)).join(', ') || '–',
          meaning,
        ];
      }),
      after:
        'PART_OF joins two of the same kind, an Event to a Programme, or an Organization to a Country; no other pairs.',
    },
    {
      title: 'Qualifiers',
      head: ['qualifier', 'value', 'sources can disagree', 'meaning'],
      rows: Object.entries(qualifiers).map(([name, definition]) => [
        name,
        describeValue(definition.value),
        'comparable' in definition ? 'yes' : '',
        definition.meaning,
      ]),
    },
    {
      title: 'Fact attributes',
      head: ['attribute', 'value', 'said of', 'meaning'],
      rows: factAttributeNames.map((name) => {
        const { value, of, meaning } = factAttribute(name);
        return [name, value, of?.join(', ') ?? 'any kind', meaning];
      }),
    },
  ];
}

/** The whole vocabulary as a Markdown page: docs/vocabulary.md. */
export function writeDictionary(): string {
  const parts = dictionary().flatMap(({ title, before, head, rows, after }) => [
    `## ${title}`,
    ...(before === undefined ? [] : [before]),
    table(head, rows),
    ...(after === undefined ? [] : [after]),
  ]);
  const intro =
    'Made from `src/vocabulary/`, where it is kept as data. Everything that reads or writes the graph goes by it.';
  return `${['# The vocabulary', intro, ...parts].join('\n\n')}\n`;
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
