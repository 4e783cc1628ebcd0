import { factAttribute, factAttributeNames } from './fact-attributes.ts';
import { type Kind, kindNames, kinds } from './kinds.ts';
import { namesOf } from './names-of.ts';
import { type QualifierValue, qualifiers } from './qualifiers.ts';
import { families, relationshipType, relationshipTypeNames } from './relationship-types.ts';

/** A table of the dictionary. Its texts are inline Markdown. */
export interface DictionaryPart {
  readonly title: string;
  readonly before?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly after?: string;
}

/** Returns the whole vocabulary as tables. */
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
      head: ['type', 'family', 'from → to', 'fields', 'qualifiers', 'meaning'],
      rows: relationshipTypeNames.map((type) => {
        const {
          from,
          to,
          forward,
          reverse,
          symmetric,
          key,
          family,
          qualifiers: taken,
          meaning,
        } = relationshipType(type);
        return [
          type,
          family,
          `${from.join(', ')} ${symmetric ? '–' : '→'} ${to.join(', ')}`,
          symmetric ? `\`${forward}\`` : `\`${forward}\` / \`${reverse}\``,
          taken.map((qualifier) => (qualifier === key ? `**${qualifier}**` : qualifier)).join(', ') || '–',
          meaning,
        ];
      }),
      after: relationshipTypeNames
        .flatMap((type) => {
          const { pairsMeaning } = relationshipType(type);
          return pairsMeaning === undefined ? [] : [`${type} ${pairsMeaning}`];
        })
        .join(' '),
    },
    {
      title: 'Families of relationship types',
      head: ['family', 'what its types say'],
      rows: namesOf(families).map((family) => [family, families[family]]),
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
      head: ['attribute', 'value', 'applies to', 'meaning'],
      rows: factAttributeNames.map((name) => {
        const { value, of, meaning } = factAttribute(name);
        return [name, value, of?.join(', ') ?? 'any kind', meaning];
      }),
    },
  ];
}

/** The regions of docs/vocabulary.md by name: a table each, with its surrounding text. */
export function dictionaryRegions(): Readonly<Record<string, () => readonly string[]>> {
  return Object.fromEntries(
    dictionary().map(({ title, before, head, rows, after }) => [
      title.toLowerCase().replaceAll(' ', '-'),
      () => ['', ...[before, table(head, rows), after].flatMap((text) => (text ? [...text.split('\n'), ''] : []))],
    ]),
  );
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
