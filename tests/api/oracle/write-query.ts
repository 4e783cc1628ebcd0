import {
  astFromValue,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  print,
} from 'graphql';
import { overlaps, type Part, type RandomQuery } from './random-query.ts';

/** A query as sent to the API. */
export interface WrittenQuery {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The variable for `after` of each connection, by the connection's key in the answer. */
  readonly cursors: ReadonlyMap<string, string>;
}

/** The key of all renamed fields. */
export const sharedKey = 'x';

/** Writes a query, with one key for each field with the same arguments. */
export function writeQuery(schema: GraphQLSchema, { fragments, parts }: RandomQuery): WrittenQuery {
  const query = schema.getQueryType();
  if (!query) throw new Error('There is nothing to ask');
  const pen = new Pen(schema, fragments.map(({ on }) => schema.getType(on)).filter(isCompositeType));
  const body = pen.writeParts(parts, query);
  const definitions = fragments.flatMap(({ on, parts }, index) => {
    const type = schema.getType(on);
    if (!pen.spread.has(index) || !isCompositeType(type)) return [];
    return [`fragment F${index} on ${on} ${pen.withoutSpreads(() => pen.writeParts(parts, type))}`];
  });
  const declared = [...pen.declared].map(([name, type]) => `$${name}: ${type}`).join(', ');
  return {
    text: [`query${declared && `(${declared})`} ${body}`, ...definitions].join('\n'),
    variables: pen.variables,
    cursors: pen.cursors,
  };
}

class Pen {
  readonly declared = new Map<string, string>();
  readonly variables: Record<string, unknown> = {};
  readonly cursors = new Map<string, string>();
  readonly spread = new Set<number>();
  readonly #schema: GraphQLSchema;
  readonly #fragmentTypes: readonly GraphQLCompositeType[];
  readonly #keys = new Map<string, string>();
  #maySpread = true;

  constructor(schema: GraphQLSchema, fragmentTypes: readonly GraphQLCompositeType[]) {
    this.#schema = schema;
    this.#fragmentTypes = fragmentTypes;
  }

  withoutSpreads(write: () => string): string {
    this.#maySpread = false;
    return write();
  }

  writeParts(parts: readonly Part[], type: GraphQLCompositeType, more = ''): string {
    const written = [...parts.map((part) => this.#writePart(part, type)), more].filter((text) => text !== '');
    return `{ ${written.length > 0 ? written.join(' ') : '__typename'} }`;
  }

  #writePart(part: Part, type: GraphQLCompositeType): string {
    if (part.kind === 'spread') {
      const on = this.#fragmentTypes[part.fragment];
      if (!this.#maySpread || !on || !overlaps(this.#schema, type, on)) return '';
      this.spread.add(part.fragment);
      return `...F${part.fragment} ${this.#direct(part.condition)}`;
    }
    if (part.kind === 'inline') {
      const on = part.on === null ? type : this.#schema.getType(part.on);
      if (!isCompositeType(on)) return '';
      const on_ = part.on === null ? '' : `on ${part.on} `;
      return `... ${on_}${this.#direct(part.condition)} ${this.writeParts(part.below, on)}`;
    }
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[part.name] : undefined;
    if (!field) return '';
    const below = getNamedType(field.type);
    const given = field.args.filter(({ name }) => part.given[name] !== undefined);
    const signature = JSON.stringify([part.name, part.byVariable, given.map(({ name }) => [name, part.given[name]])]);
    const key = part.renamed ? sharedKey : this.#keyOf(part.name, signature);
    const written = given.map(({ name, type: argumentType }) => {
      const value = part.given[name];
      if (part.byVariable) return `${name}: ${this.#declare(`${key}_${name}`, String(argumentType), value)}`;
      const node = astFromValue(value, argumentType);
      return `${name}: ${node ? print(node) : 'null'}`;
    });
    if (!part.renamed && field.args.some(({ name }) => name === 'after')) {
      this.cursors.set(key, `${key}_after`);
      written.push(`after: ${this.#declare(`${key}_after`, 'String', null)}`);
    }
    const alias = key === part.name ? '' : `${key}: `;
    const list = written.length > 0 ? `(${written.join(', ')})` : '';
    const more = this.cursors.has(key) && part.byVariable ? 'pageInfo { startCursor endCursor }' : '';
    const selection = isCompositeType(below) ? this.writeParts(part.below, below, more) : '';
    return `${alias}${part.name}${list} ${this.#direct(part.condition)} ${selection}`;
  }

  #keyOf(name: string, signature: string): string {
    const known = this.#keys.get(signature);
    if (known !== undefined) return known;
    const alike = [...this.#keys.values()].filter((key) => key.replace(/_\d+$/, '') === name).length;
    const key = alike === 0 ? name : `${name}_${alike}`;
    this.#keys.set(signature, key);
    return key;
  }

  #declare(name: string, type: string, value: unknown): string {
    this.declared.set(name, type);
    this.variables[name] = value;
    return `$${name}`;
  }

  #direct(condition: string): string {
    for (const [name, value] of [
      ['yes', true],
      ['no', false],
    ] as const)
      if (condition.includes(`$${name}`)) this.#declare(name, 'Boolean!', value);
    return condition;
  }
}
