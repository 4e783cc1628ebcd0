/** The content of an XML element. */
export type Content = Element | string;

/** Creates elements of one namespace, with text that is valid in XML. */
export function elementsOf(document: Document, namespace: string) {
  return (
    name: string,
    attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
    ...contents: readonly Content[]
  ): Element => {
    const element = document.createElementNS(namespace, name);
    for (const [attribute, value] of Object.entries(attributes))
      if (value !== undefined) element.setAttribute(attribute, textOf(String(value)));
    element.append(...contents.map((content) => (typeof content === 'string' ? textOf(content) : content)));
    return element;
  };
}

/** Writes an XML file. */
export const writeXml = (root: Element): Blob =>
  new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', new XMLSerializer().serializeToString(root), '\n']);

/** Removes the few characters that XML 1.0 does not allow even escaped, and normalizes line ends. */
const textOf = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
