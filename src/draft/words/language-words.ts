/** What drafting knows about one language, as data. Words are in lower case and are compared so. */
export interface LanguageWords {
  /** BCP 47. */
  readonly language: string;
  /** Words by which the language is detected; they also begin sentences and are not names. */
  readonly common: readonly string[];
  /** Words that cannot end a sentence: at the end of a line, the sentence continues. */
  readonly openEnds: readonly string[];
  readonly definiteArticles: readonly string[];
  /** The words before the last item of a list. */
  readonly and: readonly string[];
  /** The endings of plural nouns. */
  readonly plurals: readonly string[];
  /** Words whose dot does not end a sentence. */
  readonly abbreviations: readonly string[];
  /** The ways to write each month. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** The endings of day numbers. */
  readonly ordinalEndings: readonly string[];
  /** Words between day, month and year, and between the ends of a range of days. */
  readonly dateJoints: readonly string[];
  readonly dateRanges: readonly string[];
  /** Words before a month or year without a day. */
  readonly dateIn: readonly string[];
  /** Words for numbers below a hundred. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words for larger numbers: the values of `hundred`, `thousand` and the like. */
  readonly largeNumbers: Readonly<Record<string, number>>;
  /** Those of them that need no number before them: `mil`, where English has `a thousand`. */
  readonly largeNumbersAlone: readonly string[];
  /** Words that mean one, but only before a larger number. */
  readonly numberArticles: readonly string[];
  /** Words inside numbers, `two hundred and seventy-one`, and the words that they follow. */
  readonly numberJoints: readonly string[];
  readonly numberJointsFollow: 'tens' | 'hundreds';
  /** Words next to a number that change it: `two dozen`, `half a million`. */
  readonly partialNumbers: readonly string[];
  /** A pattern of finite verbs, which make a sentence. */
  readonly finiteVerb: string;
  readonly bounds: {
    readonly atLeast: readonly string[];
    readonly atMost: readonly string[];
    readonly about: readonly string[];
  };
  readonly boilerplate: BoilerplateWords;
  readonly people: PeopleWords;
  /** Nouns at the start or end of names of bodies, which do not occur in names of people. */
  readonly bodyNouns: readonly string[];
  /** Nouns for documents. */
  readonly documentNouns: readonly string[];
  readonly programmeNouns: readonly string[];
  readonly eventNouns: readonly string[];
  /** Words that distinguish an event from the current one. */
  readonly otherEvent: readonly string[];
  /** A pattern of words that number an event in a series. */
  readonly ordinal: string;
  readonly participation: ParticipationWords;
  readonly money: MoneyWords;
  /** The abbreviations of `Intl.DisplayNames` in names of countries, with the whole words. */
  readonly countryAbbreviations: Readonly<Record<string, string>>;
  /** Its suffixes that distinguish a territory from a country. */
  readonly territoryMarks: readonly string[];
  /** Additional names of countries, by ISO 3166-1 code. */
  readonly countryNames: Readonly<Record<string, readonly string[]>>;
  /** Words before a country's name that still mean the country: its parts and its government. */
  readonly countryParts: readonly string[];
  /** Nouns before "of" and a country's name that make it another place: `Port of Spain`. */
  readonly placeNouns: readonly string[];
  /** Names of other things that contain a country's name. */
  readonly notCountries: readonly string[];
}

export interface BoilerplateWords {
  /** Whole lines of menus, share buttons and similar. */
  readonly lines: readonly string[];
  /** Lines that only introduce a release. */
  readonly labels: readonly string[];
  /** The first words of lines of boilerplate. */
  readonly openings: readonly string[];
  /** The first words of headings above a publisher's description of itself. */
  readonly about: readonly string[];
  /** The first words of contact blocks. */
  readonly contacts: readonly string[];
  /** The first words of blocks of links to other pages. */
  readonly links: readonly string[];
  /** The lines that end a release. */
  readonly ends: readonly string[];
  /** Words in notices about cookies and copyright. */
  readonly legal: readonly string[];
  /** Labels of phone numbers, e-mail addresses and links. */
  readonly contactLabels: readonly string[];
}

export interface PeopleWords {
  readonly honorifics: readonly string[];
  /** Lower-case words inside names. */
  readonly particles: readonly string[];
  /** The first words of clauses about somebody. */
  readonly relatives: readonly string[];
  /** Nouns for posts. */
  readonly posts: readonly string[];
  /** Words before a post that indicate its rank. */
  readonly ranks: readonly string[];
  /** A pattern of plural endings of nouns for people in a post. */
  readonly agents: string;
  /** Posts that represent a country. */
  readonly statePosts: readonly string[];
  /** Verbs of saying, in the past or present, next to quoted words. */
  readonly verbs: readonly string[];
  /** Those of them that report words without quotation marks. */
  readonly reporting: readonly string[];
  /** The words between a reporting verb and the reported words. */
  readonly that: readonly string[];
  readonly accordingTo: readonly string[];
  /** A pattern of words that can be between a name and its verb. */
  readonly adverb: string;
  /** Words with which a clause can begin before its subject. */
  readonly clauseOpenings: readonly string[];
  /** The words between a post and its body, and between a post and its area. */
  readonly of: readonly string[];
  readonly areaOf: readonly string[];
  readonly articles: readonly string[];
  readonly by: readonly string[];
  /** Words that end a capacity and begin what the person does. */
  readonly endings: readonly string[];
  /** Those that do so only after a comma. */
  readonly clauses: readonly string[];
}

export interface ParticipationWords {
  /** Patterns before a list of participants. */
  readonly before: readonly string[];
  /** Those that say so themselves. */
  readonly explicit: readonly string[];
  /** Patterns after a list of participants. */
  readonly after: readonly string[];
  /** A pattern for being about taking part. */
  readonly told: string;
  /** Patterns that only announce a participation or an event. */
  readonly planned: readonly string[];
  /** Words that mark a list as incomplete. */
  readonly open: readonly string[];
  /** Words between these and the list. */
  readonly openJoints: readonly string[];
  readonly openAfter: readonly string[];
  /** Words that say that something did not happen, or that the sentence is about members rather than participants. */
  readonly not: readonly string[];
  readonly and: readonly string[];
  /** Nouns after a number that counts participants. */
  readonly counted: readonly string[];
  readonly days: Readonly<Record<string, string>>;
  /** Words that can follow one of these: `three-day-long`. */
  readonly daysEndings: readonly string[];
  /** Those of them that mean places after words that say where. */
  readonly where: { readonly before: readonly string[]; readonly counted: readonly string[] };
  /** Words before a date on which nothing took place. */
  readonly notOn: readonly string[];
  /** Patterns for taking place. */
  readonly takesPlace: readonly string[];
}

export interface MoneyWords {
  /** Patterns between what is funded and the funder. */
  readonly fundedBy: readonly string[];
  /** Small words before these and before the amount. */
  readonly auxiliaries: readonly string[];
  readonly gifts: readonly string[];
  /** Patterns between the funder and the amount. */
  readonly gives: readonly string[];
  /** Patterns between the amount and its purpose. */
  readonly to: readonly string[];
  readonly multiples: Readonly<Record<string, number>>;
  /** Words between a number and its currency. */
  readonly currencyJoints: readonly string[];
  readonly currencies: Readonly<Record<string, string>>;
}
