import { findPrivateContacts } from '../../dossier/text/private-contact.ts';

const replacement = '[contact left out]';
const phone = /[^\p{L}\n]{0,3}\p{Nd}(?:[ ()./\u00a0\u2010-\u2015-]{0,3}\p{Nd})*/u;

/** Replaces each e-mail address and phone number by a marker. */
export function withoutContacts(text: string): string {
  return text
    .split('\n')
    .map((line) => (findPrivateContacts(line).length === 0 ? line : cleanLine(line)))
    .join('\n');
}

function cleanLine(line: string): string {
  let clean = line;
  for (let [contact] = findPrivateContacts(clean); contact; [contact] = findPrivateContacts(clean)) {
    const { kind, index } = contact;
    const before = clean.slice(0, index);
    const [start, end] =
      kind === 'an e-mail address'
        ? [
            index - (/\S+\s?$/u.exec(before)?.[0].length ?? 0),
            index + (/^(?:@|＠|\S*?\s?at\s?\S*?)?\s?\S+/iu.exec(clean.slice(index))?.[0].length ?? 1),
          ]
        : [index, index + (/^[^\p{Nd}]*/u.exec(clean.slice(index))?.[0].length ?? 0)];
    const digits = kind === 'a phone number' ? (phone.exec(clean.slice(end))?.[0].length ?? 0) : 0;
    const shorter = clean.slice(0, start) + replacement + clean.slice(end + digits);
    // Removes the whole line if the contact cannot be removed alone.
    if (end + digits === start || findPrivateContacts(shorter).length >= findPrivateContacts(clean).length)
      return replacement;
    clean = shorter;
  }
  return clean;
}
