/** Control characters other than tab and line break, and characters that change the direction of text. */
const unsafe = /\r(?!\n)|(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes a text safe for a terminal: escapes characters that could move the cursor, hide or reorder text or trigger a
 * terminal command, as `\u001b`. In JSON, the escape means the same character.
 */
export const makeVisible = (text: string): string => text.replace(unsafe, escapeCharacter);

/** Makes a text safe for one cell or line of a terminal: also escapes line breaks and tabs, as `\u000a`. */
export const makeVisibleOnOneLine = (text: string): string => makeVisible(text).replace(/[\t\r\n]/g, escapeCharacter);

const escapeCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
