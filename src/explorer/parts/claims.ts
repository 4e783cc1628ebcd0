import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimCard } from '../data/evidence-queries.ts';
import type { Context } from '../element/context.ts';
import { writeDays } from '../words/days.ts';
import { renderDetails } from './claim-details.ts';

/** Claims one under another: who published it, when, in which paragraph, in which words, and how sure it is, and all else that it says. */
export function renderClaims(context: Context, claims: readonly ClaimCard[]): TemplateResult {
  const { words } = context;
  return html`<ol class="claims" part="claims">
    ${claims.map((claim) => {
      const { source } = claim;
      const published = writeDays(words, source.publishedEarliest, source.publishedLatest, true);
      const publishers = source.publishers.map(({ name }) => name).join(', ');
      const [address, archive] = [webAddress(source.address), webAddress(source.archive)];
      const marks = [
        claim.stated ? words.stated : words.inferredBecause(claim.reason ?? ''),
        ...(claim.selfReported ? [words.selfReported] : []),
        ...(claim.furniture ? [words.furniture] : []),
      ];
      return html`<li part="claim">
        <p>
          ${
            address
              ? html`<a href=${address} target="_blank" rel="noopener noreferrer" dir="auto">${source.name}</a>`
              : html`<cite dir="auto">${source.name}</cite>`
          }
          <span class="quiet"><bdi>${publishers}</bdi>, ${published === '' ? words.dateUnknown : published}, ${words.paragraph(claim.paragraph, claim.lastParagraph)}</span>
          ${archive ? html`<a href=${archive} target="_blank" rel="noopener noreferrer">${words.archive}</a>` : nothing}
        </p>
        ${claim.quote ? html`<blockquote dir="auto">${claim.quote}</blockquote>` : nothing}
        <p class="quiet">${marks.join(' · ')}</p>
        ${renderDetails(context, claim.details)}
      </li>`;
    })}
  </ol>`;
}

/** An address that leads to a web page and nowhere else. */
export const webAddress = (address: string | null): string | undefined =>
  address !== null && /^https?:/.test(address) ? address : undefined;
