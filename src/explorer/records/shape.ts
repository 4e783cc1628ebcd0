/** A description of a value from an endpoint, as plain data: one loop checks thousands of rows. */
export type Shape<Type> = Checked & {
  /** Only a type: the result of `read`. */
  readonly reads?: Type;
};

type Checked =
  | { readonly is: 'string' | 'number' | 'boolean' | 'anything' }
  | { readonly is: 'maybe' | 'optional' | 'list'; readonly of: Checked }
  | { readonly is: 'object'; readonly fields: readonly { readonly name: string; readonly shape: Checked }[] }
  | { readonly is: 'later'; readonly of: () => Checked };

/** The type that a shape reads. */
export type Read<Of> = Of extends Shape<infer Type> ? Type : never;

// A library would be a tenth of the limit for a page's initial code (docs/decisions.md, 17).

export const text: Shape<string> = { is: 'string' };
export const number: Shape<number> = { is: 'number' };
export const flag: Shape<boolean> = { is: 'boolean' };
export const anything: Shape<unknown> = { is: 'anything' };

export const maybe = <Type>(of: Shape<Type>): Shape<Type | null> => ({ is: 'maybe', of });

/** For a field that can be missing from the query. */
export const optional = <Type>(of: Shape<Type>): Shape<Type | null | undefined> => ({ is: 'optional', of });

export const list = <Type>(of: Shape<Type>): Shape<readonly Type[]> => ({ is: 'list', of });

export const object = <Type extends object>(
  fields: {
    readonly [Key in keyof Type]: Shape<Type[Key]>;
  },
): Shape<Readonly<Type>> => ({
  is: 'object',
  fields: Object.entries<Checked>(fields).map(([name, shape]) => ({ name, shape })),
});

/** For a recursive shape. */
export const later = <Type>(of: () => Shape<Type>): Shape<Type> => ({ is: 'later', of });

/**
 * Checks a value against a shape.
 * @throws TypeError with the place of a mismatch.
 */
export const read = <Type>(shape: Shape<Type>, value: unknown): Type =>
  fits(shape, value) ? value : refuse(shape, value);

const fits = <Type>(shape: Shape<Type>, value: unknown): value is Type => findFault(shape, value) === undefined;

const refuse = (shape: Checked, value: unknown): never => {
  throw new TypeError(`data${findFault(shape, value)}`);
};

/** Returns where a value does not match its shape, and the expected type. */
function findFault(shape: Checked, value: unknown): string | undefined {
  switch (shape.is) {
    case 'anything':
      return undefined;
    case 'maybe':
      return value === null ? undefined : findFault(shape.of, value);
    case 'optional':
      return value === null || value === undefined ? undefined : findFault(shape.of, value);
    case 'later':
      return findFault(shape.of(), value);
    case 'list':
      if (!Array.isArray(value)) break;
      for (let index = 0; index < value.length; index += 1) {
        const fault = findFault(shape.of, value[index]);
        if (fault !== undefined) return `[${index}]${fault}`;
      }
      return undefined;
    case 'object':
      if (!isRecord(value)) break;
      for (const { name, shape: field } of shape.fields) {
        if (typeof value[name] === field.is && field.is !== 'object') continue;
        const fault = findFault(field, value[name]);
        if (fault !== undefined) return `.${name}${fault}`;
      }
      return undefined;
    default:
      if (typeof value === shape.is) return undefined;
  }
  return ` is not a valid ${shape.is}`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Returns the fields of an object; empty for other values. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
