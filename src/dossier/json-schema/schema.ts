/** A part of a JSON Schema, draft 2020-12. */
export type Schema = boolean | { readonly [keyword: string]: SchemaValue | undefined };

type SchemaValue =
  | string
  | number
  | boolean
  | null
  | readonly SchemaValue[]
  | { readonly [key: string]: SchemaValue | undefined };

type Properties = Readonly<Record<string, Schema>>;

/** A map with these keys and no others. */
export function map(properties: Properties, required: readonly string[], more: Exclude<Schema, boolean> = {}): Schema {
  return { type: 'object', properties, required, additionalProperties: false, ...more };
}

/** Adds a description, which editors show. */
export function described(description: string, schema: Schema): Schema {
  return typeof schema === 'boolean' ? schema : { description, ...schema };
}

export function listOf(items: Schema, minItems: number): Schema {
  return { type: 'array', items, minItems };
}

/** A list, or a single member. */
export function oneOrMore(member: Schema): Schema {
  return { anyOf: [member, listOf(member, 1)] };
}

/** Requires exactly one of these keys. */
export function exactlyOne(keys: readonly string[]): Exclude<Schema, boolean> {
  return { oneOf: keys.map((key) => ({ required: [key] })) };
}
