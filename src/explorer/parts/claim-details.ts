import { html, nothing, type TemplateResult } from 'lit';
import type { Detail } from '../data/claim-details.ts';
import type { Context } from '../element/context.ts';
import { writeTime } from '../words/days.ts';
import { nameOfValue, writeDecimal } from '../words/words.ts';

/** What a claim says beyond its statement and place, a line each. An amount is one line with its currency and bound. */
export function renderDetails({ words }: Context, details: readonly Detail[]): readonly TemplateResult[] {
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
