import { html, type TemplateResult } from 'lit';

/** What the endpoint says of something, in its own language; what stands between backticks is code. */
export function renderProse(text: string): TemplateResult {
  const parts = text.split('`');
  return html`<span lang="en">${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}</span>`;
}

/** The name of a field in words: `fundersOf` is Funders of. */
export function spellName(name: string): string {
  const spaced = name.replace(
    /([a-z\d])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  );
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
