/** The part of the library used here: whether a text is EDTF. */
declare module 'edtf' {
  export function parse(text: string, constraints: { level: number }): unknown;
}
