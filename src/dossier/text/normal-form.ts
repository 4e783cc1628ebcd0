/**
 * The one form in which prose is read, compared, counted and stored: accents composed (Unicode NFC). Texts of sources
 * and all that dossiers and registries say in words go through it as they are read; nothing normalizes them later.
 * Offsets of quotes count code points of this form. Names of files and web addresses stay as they are.
 */
export function normalForm(text: string): string {
  return text.normalize('NFC');
}
