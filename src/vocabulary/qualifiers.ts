/** How a qualifier's value is written in a dossier and kept on a claim. */
export type QualifierValue =
  | { readonly form: 'text' }
  | { readonly form: 'texts' }
  | { readonly form: 'flag' }
  | { readonly form: 'decimal' }
  | { readonly form: 'entity' }
  | { readonly form: 'choice'; readonly choices: readonly string[] };

interface QualifierDefinition {
  readonly value: QualifierValue;
  readonly meaning: string;
  /** Two sources that give different values for it disagree. Free wording never does. */
  readonly comparable?: true;
}

const define = <Name extends string>(definitions: Readonly<Record<Name, QualifierDefinition>>) => definitions;

const text = { form: 'text' } as const;
const flag = { form: 'flag' } as const;

export const bounds = ['exactly', 'at-least', 'at-most', 'about'] as const;
export type Bound = (typeof bounds)[number];

/** What the claims of a relationship can say beyond its type and ends. */
export const qualifiers = define({
  grant: { value: text, meaning: 'The grant, contract or agreement by which the money comes, as named.' },
  amount: { value: { form: 'decimal' }, meaning: 'The amount of money as a plain decimal number.', comparable: true },
  amountWords: { value: text, meaning: 'The amount in the words of the text.' },
  bound: {
    value: { form: 'choice', choices: bounds },
    meaning: 'Whether the figure is exact, a least, a most, or about right.',
    comparable: true,
  },
  currency: { value: text, meaning: 'The ISO 4217 code of the amount.', comparable: true },
  form: { value: text, meaning: 'The form of the money or support: grant, loan, technical, development, in kind.' },
  status: {
    value: { form: 'choice', choices: ['pledged', 'committed', 'awarded', 'disbursed', 'completed'] },
    meaning: 'How far the money has come.',
  },
  shared: { value: flag, meaning: 'The amount is given together with others and is not this actor’s alone.' },
  role: { value: text, meaning: 'The part played: implements, develops, hosts, delegate, observer, trainee, member.' },
  through: {
    value: { form: 'texts' },
    meaning: 'By whom a country or body was represented: government, NGO, police.',
  },
  session: { value: text, meaning: 'The session, episode or day of the event.' },
  capacity: { value: text, meaning: 'The post or capacity in which the person appears, as the text gives it.' },
  subject: { value: text, meaning: 'What was spoken about.' },
  manner: { value: text, meaning: 'How the person spoke: opening remarks, moderated, presented, guest.' },
  speech: {
    value: { form: 'choice', choices: ['direct', 'reported'] },
    meaning: 'Whether the text gives the person’s words or reports them.',
  },
  post: { value: text, meaning: 'The post held.' },
  area: { value: text, meaning: 'The area that the post covers.' },
  edition: { value: text, meaning: 'Which of a series: its number, year or name.' },
  city: { value: text, meaning: 'The city or place.', comparable: true },
  basedOn: { value: { form: 'entity' }, meaning: 'The document that this one follows.' },
  main: { value: flag, meaning: 'It is what the document is chiefly about.' },
});

export type Qualifier = keyof typeof qualifiers;
