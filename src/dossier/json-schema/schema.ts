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

/** What it means, shown by the editor beside it. */
export function described(description: string, schema: Schema): Schema {
  return typeof schema === 'boolean' ? schema : { description, ...schema };
}

export function listOf(items: Schema, minItems: number): Schema {
  return { type: 'array', items, minItems };
}

/** A list, or one of its members alone. */
export function oneOrMore(member: Schema): Schema {
  return { anyOf: [member, listOf(member, 1)] };
}

/** Exactly one of these keys stands there. */
export function exactlyOne(keys: readonly string[]): Exclude<Schema, boolean> {
  return { oneOf: keys.map((key) => ({ required: [key] })) };
}
