import { namesOf } from './names-of.ts';

/** The form of a qualifier's value in dossiers and on claims. */
export type QualifierValue =
  | { readonly form: 'text' }
  | { readonly form: 'texts' }
  | { readonly form: 'flag' }
  | { readonly form: 'decimal' }
  | { readonly form: 'entity' }
  | {
      readonly form: 'choice';
      /** The name of its enumeration in GraphQL, and its description. */
      readonly name: string;
      readonly meaning: string;
      readonly choices: readonly string[];
      readonly values: Readonly<Record<string, ChoiceDefinition>>;
    };

interface Words {
  readonly en: string;
  readonly es: string;
}

interface ChoiceDefinition {
  readonly meaning: string;
  /** Its label in the explorer. */
  readonly words: Words;
}

interface QualifierDefinition {
  readonly value: QualifierValue;
  readonly meaning: string;
  /** Sources disagree if they give different values for it. Not set for free wording. */
  readonly comparable?: true;
  /** If it is part of the identity of a relationship: the meaning of that part. */
  readonly keyMeaning?: string;
  /** Numeric facts have it too. */
  readonly ofFigures?: true;
  /** Its label in the explorer. */
  readonly words: Words;
}

const define = <Name extends string>(definitions: Readonly<Record<Name, QualifierDefinition>>) => definitions;

const text = { form: 'text' } as const;
const flag = { form: 'flag' } as const;

const choice = (name: string, meaning: string, values: Readonly<Record<string, ChoiceDefinition>>) =>
  ({ form: 'choice', name, meaning, choices: namesOf(values), values }) as const;

const boundValues = {
  exactly: { meaning: 'Exactly this many.', words: { en: 'exactly', es: 'exactamente' } },
  'at-least': { meaning: 'At least this many: at least, over, more than.', words: { en: 'at least', es: 'al menos' } },
  'at-most': { meaning: 'At most this many: at most, up to.', words: { en: 'at most', es: 'como máximo' } },
  about: { meaning: 'Approximately this many: about, nearly, some.', words: { en: 'about', es: 'alrededor de' } },
} as const;

export type Bound = keyof typeof boundValues;

export const bounds = namesOf(boundValues);

/** The qualifiers of claims, beyond the type and ends of a relationship. */
export const qualifiers = define({
  grant: {
    value: text,
    meaning: 'The grant, contract or agreement through which the money is given, as the text names it.',
    keyMeaning: 'The grant through which the money is given, if named.',
    words: { en: 'Grant', es: 'Subvención' },
  },
  amount: {
    value: { form: 'decimal' },
    meaning: 'The amount of money as a plain decimal number.',
    comparable: true,
    words: { en: 'Amount', es: 'Monto' },
  },
  amountWords: {
    value: text,
    meaning: 'The amount in the words of the text.',
    words: { en: 'Amount, in the words of the text', es: 'Monto, según el texto' },
  },
  bound: {
    value: choice('Bound', 'Whether a figure is exact.', boundValues),
    meaning: 'Whether the figure is exact, a minimum, a maximum or approximate.',
    comparable: true,
    ofFigures: true,
    words: { en: 'Precision', es: 'Precisión' },
  },
  currency: {
    value: text,
    meaning: 'The ISO 4217 code of the amount.',
    comparable: true,
    words: { en: 'Currency', es: 'Moneda' },
  },
  form: {
    value: text,
    meaning: 'The form of the money or support: grant, loan, technical, development, in kind.',
    words: { en: 'Form', es: 'Forma' },
  },
  status: {
    value: choice('FundingStatus', 'How far a payment has progressed.', {
      pledged: { meaning: 'Promised.', words: { en: 'pledged', es: 'prometido' } },
      committed: { meaning: 'Agreed by contract.', words: { en: 'committed', es: 'comprometido' } },
      awarded: { meaning: 'Granted to somebody.', words: { en: 'awarded', es: 'adjudicado' } },
      disbursed: { meaning: 'Paid out.', words: { en: 'disbursed', es: 'desembolsado' } },
      completed: { meaning: 'Paid in full, and completed.', words: { en: 'completed', es: 'concluido' } },
    }),
    meaning: 'How far the payment has progressed.',
    words: { en: 'Status', es: 'Estado' },
  },
  shared: {
    value: flag,
    meaning: 'Whether the amount is given jointly with others, not by this actor alone.',
    words: { en: 'Amount shared with others', es: 'Monto compartido con otros' },
  },
  role: {
    value: text,
    meaning: 'The part played: implements, develops, hosts, delegate, observer, trainee, member.',
    keyMeaning: 'The role.',
    words: { en: 'Role', es: 'Función' },
  },
  through: {
    value: { form: 'texts' },
    meaning: 'Who represented a country or body: government, NGO, police.',
    words: { en: 'Represented by', es: 'Representado por' },
  },
  session: {
    value: text,
    meaning: 'The session, episode or day of the event.',
    keyMeaning: 'The session, if named.',
    words: { en: 'Session', es: 'Sesión' },
  },
  capacity: {
    value: text,
    meaning: 'The post or capacity in which the person appears, as the text gives it.',
    words: { en: 'Capacity', es: 'Calidad en que actúa' },
  },
  subject: { value: text, meaning: 'What it was about.', words: { en: 'Subject', es: 'Asunto' } },
  manner: {
    value: text,
    meaning: 'How the person spoke: opening remarks, moderated, presented, guest.',
    words: { en: 'Manner', es: 'Modo' },
  },
  speech: {
    value: choice('Speech', "Whether a document gives a person's words or reports them.", {
      direct: { meaning: "The person's words, in quotation marks.", words: { en: 'direct', es: 'directa' } },
      reported: { meaning: 'In the words of the document.', words: { en: 'reported', es: 'indirecta' } },
    }),
    meaning: 'Whether the text gives the person’s words or reports them.',
    words: { en: 'Speech', es: 'Cita' },
  },
  post: { value: text, meaning: 'The post held.', words: { en: 'Post', es: 'Cargo' } },
  area: { value: text, meaning: 'The area that the post covers.', words: { en: 'Area', es: 'Área' } },
  edition: {
    value: text,
    meaning: 'Which one of a series: its number, year or name.',
    keyMeaning: 'Which one of a series.',
    words: { en: 'Edition', es: 'Edición' },
  },
  city: { value: text, meaning: 'The city or place.', comparable: true, words: { en: 'City', es: 'Ciudad' } },
  basedOn: {
    value: { form: 'entity' },
    meaning: 'The document that this one follows.',
    words: { en: 'Based on', es: 'Basado en' },
  },
  main: {
    value: flag,
    meaning: 'Whether it is the main subject of the document.',
    words: { en: 'Main subject', es: 'Tema principal' },
  },
});

export type Qualifier = keyof typeof qualifiers;

export const qualifierNames = namesOf(qualifiers);

/** The qualifiers in which sources can disagree. */
export const comparableQualifiers: readonly Qualifier[] = qualifierNames.filter(
  (name) => 'comparable' in qualifiers[name],
);
