/** Returns the keys of a record in order, with their type. */
export function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(record).filter((name): name is Name => Object.hasOwn(record, name));
}
