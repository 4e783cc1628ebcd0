/** Control characters other than tab and line break, and those that change the direction of text. */
const unsafe = /\r(?!\n)|(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes a text safe for a terminal: what could move the cursor, hide text, change its order or run a command of the
 * terminal is written as `\u001b`. In JSON that means the same character.
 */
export const makeVisible = (text: string): string => text.replace(unsafe, escapeCharacter);

/** Makes a text safe for one cell or line of a terminal: line breaks and tabs are written as `\u000a` too. */
export const makeVisibleOnOneLine = (text: string): string => makeVisible(text).replace(/[\t\r\n]/g, escapeCharacter);

const escapeCharacter = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
