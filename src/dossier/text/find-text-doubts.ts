import { kindOfId } from '../../vocabulary/kinds.ts';
import { type Qualifier, qualifiers } from '../../vocabulary/qualifiers.ts';
import type { Claim, Mention } from '../dossier.ts';
import { type KnownEntities, showEntities } from '../known-entities.ts';
import { nameParagraphs } from '../place.ts';
import type { NumberedText } from './numbered-text.ts';
import { type PlaceText, readPlace } from './place-text.ts';

/**
 * The codes of the ways in which a dossier can say more than its text, with their meanings. docs/checking.md lists
 * them.
 */
export const doubtCodes = {
  'name-of-another': 'A mention uses a name that belongs to another entity and not to this one.',
  'name-absent': 'A mention gives a name that is not in its paragraphs.',
  'words-absent': 'A claim gives words that are not in its paragraphs.',
  'number-absent': 'A stated number or amount is not in its claim’s paragraphs, in digits or in words.',
  'date-absent':
    'A stated date without `words` is not in its claim’s paragraphs: neither its year, nor its month, nor its day.',
  'ends-absent': 'The paragraphs of a stated claim name neither of its ends.',
  'quote-ambiguous': 'A quote without an offset occurs more than once in its claim’s paragraphs.',
} as const;

/** Something that a person should check. */
export interface TextDoubt {
  readonly code: keyof typeof doubtCodes;
  readonly message: string;
}

/** The context in which the mentions and claims of a dossier are checked. */
export interface DoubtContext {
  /** The id of the document itself. */
  readonly source: string;
  readonly language?: string | undefined;
  readonly text?: NumberedText | undefined;
  readonly known: KnownEntities;
  /** The names by which the dossier's mentions refer to each entity. */
  readonly namesInText: ReadonlyMap<string, readonly string[]>;
}

/** Gathers the names of each entity from mentions. */
export function gatherNames(mentions: Iterable<Mention>): ReadonlyMap<string, readonly string[]> {
  const byEntity = Map.groupBy(mentions, ({ entity }) => entity);
  return new Map([...byEntity].map(([entity, its]) => [entity, its.flatMap(({ names }) => names)]));
}

/** Finds doubts about the names of a mention. Without a text, finds only names of other entities. */
export function findMentionDoubts({ entity, names, paragraphs }: Mention, { text, known }: DoubtContext): TextDoubt[] {
  return names.flatMap((name): TextDoubt[] => {
    // A document is often named after its topic.
    const others = known.named(name).filter(({ id }) => kindOfId(id) !== 'Document' || id === entity);
    if (others.length > 0 && others.every(({ id }) => id !== entity))
      return [{ code: 'name-of-another', message: `"${name}" is a name of ${showEntities(others)}, not of ${entity}` }];
    const isThere = !text || paragraphs.some((place) => readPlace(text, place)?.holds(name) ?? true);
    return isThere ? [] : [{ code: 'name-absent', message: `"${name}" is not in ${nameParagraphs(...paragraphs)}` }];
  });
}

/** Finds doubts about words and values of a claim that its text must contain; none without a text. */
export function findClaimDoubts(claim: Claim, context: DoubtContext): TextDoubt[] {
  const { text } = context;
  const words = text && readPlace(text, claim.place);
  if (!words) return [];
  const absentWords = findAbsentWords(claim, words);
  if (claim.inferred !== undefined) return absentWords;
  return [
    ...absentWords,
    ...findAbsentNumbers(claim, words, context.language),
    ...findAbsentDates(claim, words, context.language),
    ...findAbsentEnds(claim, words, context),
  ];
}

function findAbsentWords(claim: Claim, text: PlaceText): TextDoubt[] {
  const given = [claim.whenWords, ...(claim.type === 'FACT' ? [claim.words] : [claim.qualifiers.amountWords])].filter(
    (words) => typeof words === 'string',
  );
  return given
    .filter((words) => !text.holds(words))
    .map((words) => ({ code: 'words-absent', message: `"${words}" is not in ${nameParagraphs(claim.place)}` }));
}

function findAbsentNumbers(claim: Claim, text: PlaceText, language: string | undefined): TextDoubt[] {
  const numbers =
    claim.type === 'FACT'
      ? claim.value.form === 'number'
        ? [claim.value.number]
        : []
      : Object.entries(claim.qualifiers).flatMap(([name, content]) =>
          isDecimal(name) && typeof content === 'string' ? [Number(content)] : [],
        );
  return numbers
    .filter((number) => !text.numbers.has(number, language))
    .map((number) => ({ code: 'number-absent', message: `${number} is not in ${nameParagraphs(claim.place)}` }));
}

/** A text can omit the year, or write the month as a number. A date in other words, such as "this week", has them in `words`. */
function findAbsentDates(claim: Claim, text: PlaceText, language: string | undefined): TextDoubt[] {
  if (claim.type !== 'FACT' || claim.value.form !== 'date' || claim.words !== undefined) return [];
  const { edtf } = claim.value.date;
  const dates = [...edtf.matchAll(/(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?/g)].map(
    ({ groups = {} }) => groups,
  );
  const isThere = ({ year, month, day }: Record<string, string | undefined>) =>
    [year, day].some((part) => part !== undefined && text.numbers.has(Number(part), language)) ||
    (month !== undefined && monthNames(Number(month), language).some((name) => text.holds(name)));
  if (dates.length === 0 || dates.some(isThere)) return [];
  return [{ code: 'date-absent', message: `${edtf} is not in ${nameParagraphs(claim.place)}` }];
}

function monthNames(month: number, language: string | undefined): string[] {
  if (month < 1 || month > 12) return [];
  const date = new Date(Date.UTC(2000, month - 1));
  return (['long', 'short'] as const).map((style) =>
    new Intl.DateTimeFormat([language ?? 'en', 'en'], { month: style, timeZone: 'UTC' }).format(date),
  );
}

function isDecimal(name: string): boolean {
  return name in qualifiers && qualifiers[name as Qualifier].value.form === 'decimal';
}

function findAbsentEnds(claim: Claim, text: PlaceText, { source, known, namesInText }: DoubtContext): TextDoubt[] {
  if (claim.type === 'FACT') return [];
  const ends = [claim.from, claim.to];
  const isNamed = (id: string) => {
    const entity = known.get(id);
    const names = [...(entity ? [entity.name, ...entity.names] : []), ...(namesInText.get(id) ?? [])];
    return id === source || names.some((name) => text.holds(name));
  };
  if (ends.some(isNamed)) return [];
  const shown = showEntities(ends.map((id) => known.get(id) ?? { id, name: id, names: [] }));
  return [
    {
      code: 'ends-absent',
      message: `neither end, ${shown}, is named in ${nameParagraphs(claim.place)}; if the text uses another name for one of them, list that name under "as" in "mentions"`,
    },
  ];
}
