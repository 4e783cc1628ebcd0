/** The part of the library that is used here: its parser, which gives a plain tree. */
declare module 'edtf' {
  interface Division {
    readonly type: 'Date' | 'Season' | 'Decade' | 'Century' | 'Year';
    /** Date: year, month from 0, day, hours …; Season: year and division; the others: one number. */
    readonly values: readonly number[];
    /** Date: which of the eight digits YYYYMMDD are X, the lowest bit for the first. */
    readonly unspecified?: number;
    /** Year: how many of its digits count. */
    readonly significant?: number;
  }

  interface Interval {
    readonly type: 'Interval';
    /** Both ends: null is unknown, Infinity open. */
    readonly values: readonly (Division | null | number)[];
  }

  interface Collection<Type extends string> {
    readonly type: Type;
    readonly values: readonly (Division | readonly Division[])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }

  /** Set: one of its members; List: all of them. */
  type Members = Collection<'Set'> | Collection<'List'>;

  export function parse(text: string, constraints: { level: number }): Division | Interval | Members;
}
