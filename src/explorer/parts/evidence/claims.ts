import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../../context/context.ts';
import type { Detail } from '../../data/claim-details.ts';
import type { ClaimCard } from '../../data/evidence-queries.ts';
import { writeDays, writeTime } from '../../words/days.ts';
import { nameOfValue, writeDecimal } from '../../words/words.ts';

/** Renders a list of claims: publisher, date, paragraph, quote, certainty and all details. */
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
        ...(claim.boilerplate ? [words.boilerplate] : []),
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

/** Renders the details of a claim, one in a line. An amount is combined with its currency and bound. */
function renderDetails({ words }: Context, details: readonly Detail[]): readonly TemplateResult[] {
  const textOf = ({ form, text }: Detail): string => {
    if (form === 'flag') return words.yes;
    if (form === 'time') return writeTime(words, text);
    if (form === 'choice') return nameOfValue(words, text);
    return form === 'decimal' ? writeDecimal(words, text) : text;
  };
  const find = (name: Detail['name']) => details.find((each) => each.name === name);
  const amount = find('amount');
  const withAmount = amount ? [find('bound'), amount, find('currency')].filter((each) => each !== undefined) : [];
  return details
    .filter((each) => each === amount || !withAmount.includes(each))
    .map((each) => {
      const text = each === amount ? withAmount.map(textOf).join(' ') : textOf(each);
      const written = each.form === 'time' ? each.text : nothing;
      return html`<p><strong>${words.detailNames[each.name]}:</strong> <bdi title=${written}>${text}</bdi></p>`;
    });
}

/** Returns an address if it leads to a web page; undefined otherwise. */
export const webAddress = (address: string | null): string | undefined =>
  address !== null && /^https?:/.test(address) ? address : undefined;
