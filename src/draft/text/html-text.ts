import { type DefaultTreeAdapterTypes, html, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The visible text and the metadata of a saved web page. */
export interface HtmlText {
  /** Its visible text, with one line for each block. */
  readonly text: string;
  /** The non-empty lines, counted from 1, in menus, headers, footers, sidebars and forms. */
  readonly outside: ReadonlySet<number>;
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly address?: string | undefined;
  readonly siteName?: string | undefined;
  /** The publication date in the page's metadata. */
  readonly published?: string | undefined;
}

const blocks = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li legend main menu nav ol p pre search section summary table tbody tfoot thead caption tr ul'.split(
    ' ',
  ),
);
const unseen = new Set(
  'area audio base canvas datalist embed head iframe link map math meta noembed noframes noscript object optgroup option param picture progress rp script select source style svg template textarea title track video'.split(
    ' ',
  ),
);
const apart = new Set(['nav', 'footer', 'aside', 'form', 'menu', 'search']);
const apartRoles = new Set(['navigation', 'contentinfo', 'complementary', 'search', 'menu', 'menubar', 'banner']);
const hiddenClasses = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|d-none)(?:\s|$)/;
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Returns whether a text is a web page rather than plain text. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text);
}

/** Extracts the plain text of a web page. */
export function readHtml(page: string): HtmlText {
  const document = parse(page, { scriptingEnabled: false });
  const lines = new Lines();
  walk(document.childNodes, lines, { isOutside: false, isPre: false, inArticle: false });
  const { text, outside } = lines.finish();
  const elements = listElements(document.childNodes);
  const meta = (...names: string[]) => {
    const found = names.map((name) =>
      elements.find((each) => each.tagName === 'meta' && [get(each, 'property'), get(each, 'name')].includes(name)),
    );
    return clean(found.map((each) => each && get(each, 'content')).find(Boolean));
  };
  const linked = elements.find((each) => each.tagName === 'link' && get(each, 'rel')?.toLowerCase() === 'canonical');
  const root = elements.find((each) => each.tagName === 'html');
  const heading = elements.filter((each) => each.tagName === 'h1');
  const titled = elements.find((each) => each.tagName === 'title' && each.namespaceURI === html.NS.HTML);
  return {
    text,
    outside,
    title:
      (heading.length === 1 && heading[0] ? clean(textOf(heading[0])) : undefined) ??
      meta('og:title') ??
      (titled && clean(textOf(titled))),
    language: clean(root && get(root, 'lang')),
    address: clean(linked && get(linked, 'href')) ?? meta('og:url'),
    siteName: meta('og:site_name', 'application-name'),
    published: meta('article:published_time', 'dcterms.issued', 'dc.date.issued', 'date', 'dc.date'),
  };
}

interface Inherited {
  readonly isOutside: boolean;
  readonly isPre: boolean;
  /** A header inside an article belongs to the article, not to the site. */
  readonly inArticle: boolean;
}

/** Visits the nodes in order, without recursion, because pages can be nested to any depth. */
function walk(nodes: readonly Node[], lines: Lines, outermost: Inherited): void {
  const stack: (readonly [Node, Inherited] | 'end of a block')[] = nodes
    .map((node) => [node, outermost] as const)
    .reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next === 'end of a block') {
      lines.end();
      continue;
    }
    const [node, inherited] = next;
    if (node.nodeName === '#text' && 'value' in node) lines.write(node.value, inherited);
    if (!('tagName' in node) || isHidden(node)) continue;
    const { tagName } = node;
    if (tagName === 'br' || tagName === 'hr' || blocks.has(tagName)) lines.end();
    if (blocks.has(tagName)) stack.push('end of a block');
    if (tagName === 'td' || tagName === 'th') lines.write('\t', { ...inherited, isPre: true });
    const inner = inheritedBy(node, inherited);
    for (const child of node.childNodes.toReversed()) stack.push([child, inner]);
  }
}

function inheritedBy(element: Element, { isOutside, isPre, inArticle }: Inherited): Inherited {
  const { tagName } = element;
  const isArticle = inArticle || tagName === 'article' || tagName === 'main';
  const isSiteHeader = tagName === 'header' && !isArticle;
  const isApart = apart.has(tagName) || isSiteHeader || apartRoles.has(get(element, 'role') ?? '');
  return { isOutside: isOutside || isApart, inArticle: isArticle, isPre: isPre || tagName === 'pre' };
}

function isHidden(element: Element): boolean {
  return (
    unseen.has(element.tagName) ||
    get(element, 'hidden') !== undefined ||
    hiddenStyle.test(get(element, 'style') ?? '') ||
    hiddenClasses.test(get(element, 'class') ?? '') ||
    (element.tagName === 'dialog' && get(element, 'open') === undefined)
  );
}

/** Collects the lines of the text. */
class Lines {
  readonly #done: string[] = [];
  readonly #outside = new Set<number>();
  #open = '';
  #isOutside = true;

  write(text: string, { isOutside, isPre }: Inherited): void {
    const [first = '', ...others] = isPre ? text.split(/\r\n|\r|\n/) : [text.replaceAll(/[ \t\r\n\f]+/g, ' ')];
    this.#add(first, isOutside);
    for (const other of others) {
      this.end();
      this.#add(other, isOutside);
    }
  }

  end(): void {
    const line = this.#open.replaceAll(/ {2,}/g, ' ').trim();
    if (line !== '') {
      this.#done.push(line);
      if (this.#isOutside) this.#outside.add(this.#done.length);
    }
    this.#open = '';
    this.#isOutside = true;
  }

  #add(text: string, isOutside: boolean): void {
    this.#open += text;
    if (text.trim() !== '') this.#isOutside &&= isOutside;
  }

  finish(): { readonly text: string; readonly outside: ReadonlySet<number> } {
    this.end();
    return { text: this.#done.map((line) => `${line}\n`).join('\n'), outside: this.#outside };
  }
}

function listElements(nodes: readonly Node[]): Element[] {
  const found: Element[] = [];
  const stack = nodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop())
    if ('tagName' in node) {
      found.push(node);
      for (const child of node.childNodes.toReversed()) stack.push(child);
    }
  return found;
}

function textOf(element: Element): string {
  const lines = new Lines();
  walk(element.childNodes, lines, { isOutside: false, isPre: false, inArticle: true });
  return lines.finish().text;
}

function get(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

function clean(text: string | undefined): string | undefined {
  return text?.replaceAll(/\s+/g, ' ').trim() || undefined;
}
