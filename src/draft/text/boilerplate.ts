import { findPrivateContacts } from '../../dossier/text/private-contact.ts';
import type { LanguageWords } from '../words/language-words.ts';
import type { Block } from './blocks.ts';
import { oneOf, Phrases } from './phrases.ts';

/** The title block of a text, and its boilerplate blocks. */
export interface Layout {
  readonly boilerplate: ReadonlySet<Block>;
  readonly title: Block | undefined;
}

/** Lines with at least this many words can be sentences without a full stop. */
const maxHeadlineWords = 12;
/** In characters; longer lines are not sentences. */
const maxSentenceLength = 3_000;
const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;
const isProse = ({ words }: Block) =>
  countWords(words) >= 25 || (countWords(words) >= 8 && /[.!?…:]["”’»)\]]*$/.test(words));
const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);
const isShort = ({ words }: Block) => countWords(words) <= 8 && !/[.!?;]$/.test(words);

/**
 * Separates a release from boilerplate: everything before its title and below its end, and blocks recognizable as a
 * menu, cookie notice, contact, copyright or "about the publisher" section.
 * @param outside blocks that a web page marks as outside its main content.
 * @param stated the title that a web page gives.
 */
export function readLayout(
  blocks: readonly Block[],
  words: LanguageWords,
  outside: ReadonlySet<Block>,
  stated: string | undefined,
  isDate: (line: string) => boolean,
): Layout {
  const signs = new Signs(words);
  const boilerplate = new Set<Block>(outside);
  const body = blocks.findIndex(
    (block, index) =>
      isProse(block) && !outside.has(block) && !signs.isNotice(block) && !isPanel(block, blocks[index - 1]),
  );
  const heading = stated === undefined ? -1 : blocks.findIndex(({ words }) => words.replaceAll(/\s+/g, ' ') === stated);
  const head = blocks.slice(0, heading >= 0 ? heading : body === -1 ? 0 : body);
  for (const block of headBoilerplate(head, signs)) boilerplate.add(block);
  for (const block of blocks.slice(0, Math.max(body, head.length + 2)))
    if (block !== blocks[heading] && (signs.isLabel(block) || isDate(block.words))) boilerplate.add(block);
  const rest = blocks.slice(head.length);
  const title =
    (heading >= 0 ? blocks[heading] : undefined) ??
    head.find((block) => !boilerplate.has(block) && countWords(block.words) >= 4 && isTitle(block)) ??
    head.find((block) => !boilerplate.has(block) && isTitle(block)) ??
    blocks.find((block) => !boilerplate.has(block) && hasLetters(block.words));
  for (const block of tailBoilerplate(rest, signs)) if (block !== title) boilerplate.add(block);
  return { boilerplate, title };
}

function isTitle({ words }: Block): boolean {
  return hasLetters(words) && !/^[^:]{1,20}:$/.test(words) && !/^\P{L}*(?:\p{L}+\P{L}+)?\d{4}\P{L}*$/u.test(words);
}

/** The text of a menu often begins with the line that opens the menu. */
function isPanel(block: Block, before: Block | undefined): boolean {
  if (before === undefined || !isShort(before) || !hasLetters(before.words)) return false;
  return startOf(block).startsWith(startOf(before));
}

function startOf({ words }: Block): string {
  return words.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
}

/** A row of short items. */
function isBar({ words }: Block): boolean {
  const items = words.split(/\s+[|·•›»>*/]\s+|\s{2,}|\t/).filter(hasLetters);
  return items.length >= 3 && items.every((item) => countWords(item) <= 4);
}

/** Above the text, everything down to the last line that clearly belongs to a menu. */
function headBoilerplate(head: readonly Block[], signs: Signs): Block[] {
  const counts = new Map<string, number>();
  for (const { words } of head) counts.set(words, (counts.get(words) ?? 0) + 1);
  const isRepeated = (block: Block) => isShort(block) && (counts.get(block.words) ?? 0) > 1;
  const isSure = (block: Block, index: number) =>
    !signs.isStatement(block) &&
    (signs.isMenu(block) ||
      isBar(block) ||
      signs.isLabel(block) ||
      signs.isNotice(block) ||
      isPanel(block, head[index - 1]) ||
      (isRepeated(block) && countWords(block.words) <= 4));
  const sure = head.map(isSure);
  const isMenu = sure.filter(Boolean).length >= 2;
  let last = sure.lastIndexOf(true);
  while (isMenu && /^[-•›»|]\s/.test(head[last + 1]?.words ?? '')) last += 1;
  return head.filter(
    (block, index) => sure[index] || (isMenu && index <= last && (isShort(block) || !hasLetters(block.words))),
  );
}

/** Yields sections of boilerplate up to the next prose, and single lines of boilerplate. */
function* tailBoilerplate(blocks: readonly Block[], signs: Signs): Iterable<Block> {
  const lastProse = blocks.findLastIndex((block) => isProse(block) && !signs.isAnywhere(block));
  let stretch: 'none' | 'lines' | 'about' = 'none';
  for (const [index, block] of blocks.entries()) {
    if (stretch !== 'about' && signs.isStatement(block)) {
      stretch = 'none';
      continue;
    }
    const isBelow = index > lastProse;
    const isLate = block.start - (blocks[0]?.start ?? 0) > ((blocks.at(-1)?.end ?? 0) - (blocks[0]?.start ?? 0)) / 3;
    const opened = isLate ? signs.opens(block, isBelow) : undefined;
    if (opened) stretch = opened;
    else if (stretch === 'lines' && countWords(block.words) >= 12 && !signs.isAnywhere(block)) stretch = 'none';
    const isAlone = signs.isAnywhere(block) || (isBelow && (signs.isMenu(block) || !hasLetters(block.words)));
    if (stretch !== 'none' || isAlone) yield block;
  }
}

/** Recognizes boilerplate by the words of single lines. */
class Signs {
  readonly #lines: Phrases;
  readonly #openings: Phrases;
  readonly #labelled: Phrases;
  readonly #about: Phrases;
  readonly #contacts: Phrases;
  readonly #links: Phrases;
  readonly #ends: Phrases;
  readonly #labels: Phrases;
  readonly #legal: RegExp;
  readonly #article: RegExp;

  readonly #statement: RegExp;

  constructor({ boilerplate: words, finiteVerb, definiteArticles }: LanguageWords) {
    this.#statement = new RegExp(
      String.raw`[\s(]\p{Lu}[\s\S]*\s${finiteVerb}(?!\p{L})|\s${finiteVerb}\s[\s\S]*\s\p{Lu}\p{L}`,
      'u',
    );
    this.#lines = new Phrases(words.lines);
    this.#openings = new Phrases(words.openings);
    this.#labelled = new Phrases(words.labels);
    this.#about = new Phrases(words.about);
    this.#contacts = new Phrases(words.contacts);
    this.#links = new Phrases(words.links);
    this.#ends = new Phrases(words.ends);
    this.#labels = new Phrases(words.contactLabels);
    this.#legal = new RegExp(String.raw`©|\(c\) \d{4}|${oneOf(words.legal)}`, 'i');
    this.#article = new RegExp(String.raw`^(\S+\s+)${oneOf(definiteArticles)}\s`, 'i');
  }

  isMenu({ words }: Block): boolean {
    const items = words.split(/\s+[|·•›»>/]\s+|\s{3,}|\t/).filter(hasLetters);
    return items.length > 0 && items.filter((item) => this.#lines.isOne(item)).length >= items.length / 2;
  }

  /** A line that only introduces a release. */
  isLabel({ words }: Block): boolean {
    return this.#labelled.isOne(words);
  }

  /** A sentence with a verb next to a name can state something, regardless of its first words. */
  isStatement({ words }: Block): boolean {
    const isSentence = countWords(words) >= (/[.!?…]["”’»)\]]*$/.test(words) ? 6 : maxHeadlineWords);
    const isLegal = this.#legal.test(words) || findPrivateContacts(words).length > 0;
    return (
      isSentence &&
      !isLegal &&
      words.length <= maxSentenceLength &&
      this.#statement.test(words.replace(/^\P{L}*\p{L}+/u, ''))
    );
  }

  isNotice({ words }: Block): boolean {
    return this.#openings.opens(words) || /©|\(c\) \d{4}/i.test(words);
  }

  isAnywhere(block: Block): boolean {
    const { words } = block;
    const isContact = this.#labels.opens(words) && /^[^\s:]+\s?[^\s:]*\s?(?::|\s[+(\d])/.test(words);
    const hasContact = countWords(words) <= 25 && findPrivateContacts(words).length > 0;
    return this.isNotice(block) || this.#contacts.opens(words) || this.#ends.isOne(words) || isContact || hasContact;
  }

  /** Returns the kind of boilerplate section that a block opens. */
  opens(block: Block, isBelow: boolean): 'lines' | 'about' | undefined {
    const { words } = block;
    const isHeading =
      countWords(words) <= 10 &&
      !/[.!?]$/.test(words) &&
      !/^\S+\s+(?:\d|\p{Ll})/u.test(words.replace(this.#article, '$1'));
    const isInline = /^[^.!?]{3,80}:\s|^[^.!?]{3,80}\s[–—-]\s/.test(words) && isBelow;
    if (this.#about.isOne(words) || (this.#lines.isOne(words) && this.#about.opens(words))) return 'about';
    if (this.#about.opens(words) && (isHeading || isInline)) return 'about';
    if (this.#contacts.opens(words) && (countWords(words) <= 8 || /:$/.test(words) || isBelow)) return 'lines';
    return this.#links.opens(words) && countWords(words) <= 6 && !/[.!?]$/.test(words) ? 'lines' : undefined;
  }
}
