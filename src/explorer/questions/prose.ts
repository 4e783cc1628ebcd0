import { html, type TemplateResult } from 'lit';

/** Renders a description from the endpoint, in its own language; text between backticks is code. */
export function renderProse(text: string): TemplateResult {
  const parts = text.split('`');
  return html`<span lang="en">${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}</span>`;
}

/** Converts the name of a field to words: `fundersOf` to Funders of. */
export function spellName(name: string): string {
  const spaced = name.replace(
    /([a-z\d])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
