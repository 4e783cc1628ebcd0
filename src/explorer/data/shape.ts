/** Reads a value of a type out of what an endpoint sent, or throws. `at` says where in the answer it stands. */
export type Shape<Type> = (value: unknown, at: string) => Type;

/** What a shape reads. */
export type Read<Of> = Of extends Shape<infer Type> ? Type : never;

// A library for this would be a tenth of what a page may load first (docs/decisions.md, 17).

const refuse = (at: string, wanted: string): never => {
  throw new TypeError(`${at} is no ${wanted}`);
};

export const text: Shape<string> = (value, at) => (typeof value === 'string' ? value : refuse(at, 'text'));
export const number: Shape<number> = (value, at) => (typeof value === 'number' ? value : refuse(at, 'number'));
export const flag: Shape<boolean> = (value, at) => (typeof value === 'boolean' ? value : refuse(at, 'flag'));

export const maybe =
  <Type>(shape: Shape<Type>): Shape<Type | null> =>
  (value, at) =>
    value === null ? null : shape(value, at);

export const list =
  <Type>(shape: Shape<Type>): Shape<readonly Type[]> =>
  (value, at) =>
    Array.isArray(value) ? value.map((item, index) => shape(item, `${at}[${index}]`)) : refuse(at, 'list');

export const object = <Type extends object>(
  fields: {
    readonly [Key in keyof Type]: Shape<Type[Key]>;
  },
): Shape<Readonly<Type>> => {
  const keys = Object.keys(fields);
  const isWhole = (read: Partial<Type>): read is Type => keys.every((key) => key in read);
  return (value, at) => {
    if (typeof value !== 'object' || value === null) return refuse(at, 'object');
    const read: Partial<Type> = {};
    for (const key in fields) read[key] = fields[key](Reflect.get(value, key) ?? null, `${at}.${key}`);
    return isWhole(read) ? read : refuse(at, 'object');
  };
};
