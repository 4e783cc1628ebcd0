import { html, type TemplateResult } from 'lit';
import type { Context } from '../context/context.ts';
import { tryToCopy } from '../parts/try-to-copy.ts';
import type { Written } from './write-question.ts';

/** Renders the GraphQL of a question, for copying. */
export function renderWritten(context: Context, { query, variables }: Written): TemplateResult {
  const { words } = context;
  return html`<details>
    <summary>${words.asked}</summary>
    ${renderText(context, 'GraphQL', query)}
    ${renderText(context, words.variables, JSON.stringify(variables, undefined, 2))}
  </details>`;
}

function renderText({ announce, words }: Context, name: string, text: string): TemplateResult {
  const copy = async () => announce((await tryToCopy(text)) ? words.copied : words.notCopied);
  return html`<h3>${name}</h3>
    <button type="button" aria-label=${`${words.copy}: ${name}`} @click=${() => void copy()}>${words.copy}</button>
    <pre tabindex="0" role="region" aria-label=${name}><code>${text}</code></pre>`;
}
