/**
 * Normalizes prose to the form in which it is read, compared, counted and stored: composed accents (Unicode NFC).
 * Applied to texts of sources and to all prose in dossiers and registries when they are read, and not again later.
 * Offsets of quotes count code points of this form. Names of files and web addresses are not normalized.
 */
export function normalForm(text: string): string {
  return text.normalize('NFC');
}
