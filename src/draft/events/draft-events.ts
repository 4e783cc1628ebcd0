import type { StatedDate } from '../../dossier/dates/date-bounds.ts';
import type { Circumstances, FactClaim, Source } from '../../dossier/dossier.ts';
import { type DraftParts, tidy } from '../parts/draft-parts.ts';
import type { EntityIds } from '../parts/entity-ids.ts';
import type { Reading, Sentence } from '../reading/reading.ts';
import { type FoundDate, hasYear, toStatedDate } from '../text/dates.ts';
import type { Span } from '../text/published-text.ts';
import { EventFacts, type StatedCount } from './event-facts.ts';
import { Events, type SpokenEvent } from './events.ts';
import { type ParticipantList, Participation } from './participation.ts';

/** The maximum distance between a release and an event without a year, in days. */
const maxDaysApart = 200;
/** The maximum distance between an event and its date without a verb that says it takes place, in characters. */
const maxBetween = 12;

/** Drafts what the sentences of a text state about events: when, how long, who and how many took part. */
export function draftEvents(reading: Reading, source: Source, parts: DraftParts, ids: EntityIds): void {
  const events = new Events(reading);
  const facts = new EventFacts(reading.words);
  const participation = new Participation(reading.words);
  const draft = new EventDraft(reading, source, parts, ids);
  for (const sentence of reading.sentences) {
    if (reading.isTitle(sentence.block)) continue;
    const event = events.only(sentence) ?? (facts.takesPlace(sentence) ? events.sole : undefined);
    const lists = participation.lists(sentence);
    const isAboutTakingPart = participation.isAboutTakingPart(sentence.words);
    const subject = event ?? (isAboutTakingPart ? events.first : undefined);
    for (const list of lists) {
      const of = subject ?? (list.isExplicit ? events.first : undefined);
      if (of) draft.participants(of, sentence, list);
    }
    const counts = facts.participants(sentence, isAboutTakingPart || lists.length > 0);
    if (subject)
      for (const count of counts)
        draft.number('participants', subject, sentence, count, participation.isPlanned(sentence, count));
    const dates = facts.dates(sentence);
    for (const [index, date] of dates.entries()) {
      const near = events.before(sentence, date.start);
      const isApart = near && (dates[index - 1]?.end ?? 0) > near.end;
      const isBeside = near && date.start - near.end <= maxBetween;
      const between = { words: reading.text.slice({ start: near?.end ?? date.start, end: date.start }) };
      if (near && !isApart && (isBeside || facts.takesPlace(between))) draft.date(near, sentence, date);
      else if (!near && event && dates.length === 1 && facts.takesPlace(sentence)) draft.date(event, sentence, date);
    }
    if (!event) continue;
    const duration = facts.duration(sentence);
    if (duration) draft.number('duration', event, sentence, duration, participation.isPlanned(sentence, duration));
  }
}

class EventDraft {
  readonly #reading: Reading;
  readonly #source: Source;
  readonly #parts: DraftParts;
  readonly #ids: EntityIds;
  readonly #described = new Map<string, string>();

  constructor(reading: Reading, source: Source, parts: DraftParts, ids: EntityIds) {
    this.#reading = reading;
    this.#source = source;
    this.#parts = parts;
    this.#ids = ids;
  }

  participants(
    event: SpokenEvent,
    sentence: Sentence,
    { ids, list, isPlanned, isExplicit: _, ...span }: ParticipantList,
  ): void {
    const to = this.#idOf(event, sentence);
    for (const from of ids)
      this.#parts.claim({
        type: 'PARTICIPATED_IN',
        from,
        to,
        qualifiers: {},
        ...(list ? { list } : {}),
        ...(isPlanned ? { planned: true } : {}),
        ...this.#beside(span, 'listed next to words for taking part: check the event and the role'),
      });
  }

  date(event: SpokenEvent, sentence: Sentence, found: FoundDate): void {
    const inferred = hasYear(found) ? undefined : inferYear(found, this.#source);
    const date = inferred?.date ?? toStatedDate(found);
    if (date)
      this.#fact('date', { form: 'date', date }, event, sentence, found, {
        ...(inferred ? { inferred: inferred.reason } : {}),
        review: 'a date next to words for taking place: check that it is the date of this event',
      });
  }

  number(
    attribute: 'duration' | 'participants',
    event: SpokenEvent,
    sentence: Sentence,
    count: StatedCount,
    isPlanned: boolean,
  ): void {
    const { number, unit, bound, ...span } = count;
    this.#fact(attribute, { form: 'number', number, unit: tidy(unit), bound }, event, sentence, span, {
      ...(isPlanned ? { planned: true } : {}),
      review: 'a stated number: check what it counts, and for which event',
    });
  }

  #fact(
    attribute: FactClaim['attribute'],
    value: FactClaim['value'],
    event: SpokenEvent,
    sentence: Sentence,
    span: Span,
    { review, ...circumstances }: Pick<Circumstances, 'inferred' | 'planned'> & { readonly review: string },
  ): void {
    this.#parts.claim({
      type: 'FACT',
      entity: this.#idOf(event, sentence),
      attribute,
      value,
      words: tidy(this.#reading.text.slice(span)),
      ...circumstances,
      ...this.#beside(span, review),
    });
  }

  #beside(span: Span, review: string): Pick<Circumstances, 'place' | 'quote' | 'review'> {
    const { text } = this.#reading;
    return { place: text.place(span), quote: text.quote(span), review };
  }

  /** Adds an event that the text only describes at its first use. */
  #idOf(event: SpokenEvent, sentence: Sentence): string {
    const known = event.id ?? this.#described.get(event.key);
    if (known !== undefined) return known;
    if (event.id !== undefined) return event.id;
    const { name, isNamed } = event;
    const id = this.#ids.mint(
      'event',
      isNamed ? name : `${event.key} ${this.#source.id.slice('doc:'.length)}`,
      'event',
    );
    if (isNamed) this.#parts.add(id, name);
    else this.#parts.add(id, `${name} (${this.#source.title})`, { unnamed: true });
    this.#described.set(event.key, id);
    this.#parts.mention(id, name, this.#reading.text.place(sentence));
    return id;
  }
}

/** Infers the year of the release if the day in that year is close to it. */
function inferYear(
  found: FoundDate,
  { published }: Source,
): { readonly date: StatedDate; readonly reason: string } | undefined {
  const day = published?.bounds.startEarliest;
  if (day === undefined || published?.bounds.endLatest !== day) return undefined;
  const year = Number(day.slice(0, 4));
  const date = toStatedDate(found, year);
  const { startEarliest } = date?.bounds ?? {};
  if (!date || startEarliest === undefined) return undefined;
  const days = Math.abs(Date.parse(startEarliest) - Date.parse(day)) / 86_400_000;
  const reason = `the text gives no year here; the release is dated ${day}`;
  return days <= maxDaysApart ? { date, reason } : undefined;
}
