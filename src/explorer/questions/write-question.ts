import { keyFields } from '../records/records.ts';
import { type Field, namedType, type Parameter, type Question, type Types } from './library.ts';

/** The values of the form by parameter key: a text, several texts, or whether a box is ticked. */
export type Values = ReadonlyMap<string, string | readonly string[] | boolean>;

/** A question as a GraphQL request. */
export interface Written {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Writes a question as GraphQL; omits empty parameters. */
export function writeQuestion({ name, parameters, columns, page }: Question, types: Types, values: Values): Written {
  const given = parameters.flatMap((parameter) => {
    const value = givenFor(parameter, values);
    return value === undefined ? [] : [{ parameter, value }];
  });
  const declared = [...given.map(({ parameter }) => `$${parameter.name}: ${parameter.type}`), '$after: String'];
  const passed = [...given.map(({ parameter }) => `${parameter.name}: $${parameter.name}`), 'after: $after'];
  const select = (field: Field) => selectField(field, types);
  const body = [
    `query ${name.charAt(0).toUpperCase()}${name.slice(1)}(${declared.join(', ')}) {`,
    `  ${name}(${passed.join(', ')}) {`,
    '    rows {',
    ...columns.map((each) => `      ${select(each)}`),
    '    }',
    ...page.map((each) => `    ${select(each)}`),
    '  }',
    '}',
    '',
  ].join('\n');
  const used = Object.entries(fragments).filter(([fragment]) => body.includes(`...${fragment} `));
  return {
    query: [body, ...used.map(([fragment, text]) => `fragment ${fragment} on ${text}\n`)].join(''),
    variables: Object.fromEntries(given.map(({ parameter, value }) => [parameter.name, value])),
  };
}

/** Returns the required parameters without a value. */
export const findMissing = ({ parameters }: Question, values: Values): readonly Parameter[] =>
  parameters.filter((each) => each.isNeeded && givenFor(each, values) === undefined);

/** The selections for objects: what tables and the drawing need. */
const fragments: Readonly<Record<string, string>> = {
  EntityCell: 'Entity { id kind name }',
  RelationshipCell: `Relationship { id type planned from { id name } to { id name } ${keyFields} }`,
  ClaimCell: 'Claim { id paragraph lastParagraph source { id name } }',
  FactCell: 'Fact { id attribute text number date unit bound measure of { id name } }',
};

function selectField({ name, type }: Field, types: Types): string {
  const named = types.get(namedType(type));
  if (!named?.fields) return name;
  const own = [named.name, ...(named.interfaces ?? []).map((each) => each.name)];
  const fitting = Object.keys(fragments).filter((each) => own.includes(each.replace('Cell', '')));
  const all = named.name === 'Node' ? Object.keys(fragments) : fitting;
  if (all.length > 0) return `${name} { ${all.map((each) => `...${each}`).join(' ')} }`;
  const leaves = named.fields.filter((each) => !types.get(namedType(each.type))?.fields);
  return `${name} { ${leaves.map((each) => each.name).join(' ')} }`;
}

function givenFor(parameter: Parameter, values: Values): unknown {
  const { kind, key, isList, parts, defaultText } = parameter;
  if (kind === 'group') {
    const filled = parts.flatMap((part) => {
      const value = givenFor(part, values);
      return value === undefined ? [] : [[part.name, value] as const];
    });
    return filled.length === 0 ? undefined : Object.fromEntries(filled);
  }
  const value = values.get(key);
  if (typeof value === 'boolean') return String(value) === (defaultText ?? 'false') ? undefined : value;
  const read = (one: string) => (kind === 'number' ? Number(one) : one);
  if (typeof value === 'string') return value.trim() === '' ? undefined : read(value.trim());
  if (value === undefined || value.length === 0) return undefined;
  return isList ? value.map(read) : value[0];
}
