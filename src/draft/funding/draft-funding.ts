import { type DraftParts, tidy } from '../parts/draft-parts.ts';
import type { Reading } from '../reading/reading.ts';
import { FundingReader } from './money.ts';

/** Drafts who funds what, if a text names both next to words for funding. */
export function draftFunding({ sentences, text, words }: Reading, parts: DraftParts): void {
  const reader = new FundingReader(words);
  for (const sentence of sentences)
    for (const { from, to, amount, ...span } of reader.find(sentence))
      parts.claim({
        type: 'FUNDS',
        from,
        to,
        qualifiers: amount
          ? {
              amount: amount.number,
              amountWords: tidy(amount.words),
              bound: amount.bound,
              ...(amount.currency === undefined ? {} : { currency: amount.currency }),
            }
          : {},
        place: text.place(span),
        quote: text.quote(span),
        review:
          'words for giving money between the two names: check who gives, for what, and whether others contribute',
      });
}
