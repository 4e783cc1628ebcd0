/** What drafting knows of one language, as data. Words are in small letters and looked up so. */
export interface LanguageWords {
  /** BCP 47. */
  readonly language: string;
  /** Words that tell the language, begin sentences, and are no names. */
  readonly common: readonly string[];
  /** Words with which a line ends only where its sentence goes on. */
  readonly openEnds: readonly string[];
  readonly definiteArticles: readonly string[];
  /** What joins the last two of several. */
  readonly and: readonly string[];
  /** What may follow a noun where there are several. */
  readonly plurals: readonly string[];
  /** Words after which a dot ends no sentence. */
  readonly abbreviations: readonly string[];
  /** For each month, the ways to write it. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** What may follow the number of a day. */
  readonly ordinalEndings: readonly string[];
  /** What may stand between day, month and year, and between the ends of a stretch of days. */
  readonly dateJoints: readonly string[];
  readonly dateRanges: readonly string[];
  /** Words before a month or year that stands alone. */
  readonly dateIn: readonly string[];
  /** Words for numbers below a hundred. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words for larger numbers: what `hundred`, `thousand` and the like stand for. */
  readonly largeNumbers: Readonly<Record<string, number>>;
  /** Of these, those that need none before them: `mil`, where English has `a thousand`. */
  readonly largeNumbersAlone: readonly string[];
  /** Words that are one before a larger number only. */
  readonly numberArticles: readonly string[];
  /** Words inside numbers, `two hundred and seventy-one`, and what they stand behind. */
  readonly numberJoints: readonly string[];
  readonly numberJointsFollow: 'tens' | 'hundreds';
  /** Words beside a number that make another of it: `two dozen`, `half a million`. */
  readonly partialNumbers: readonly string[];
  /** A pattern of verbs that make a sentence. */
  readonly finiteVerb: string;
  readonly bounds: {
    readonly atLeast: readonly string[];
    readonly atMost: readonly string[];
    readonly about: readonly string[];
  };
  readonly boilerplate: BoilerplateWords;
  readonly people: PeopleWords;
  /** Nouns that end or begin the name of a body, and so are in no person's name. */
  readonly bodyNouns: readonly string[];
  /** Nouns that name a document. */
  readonly documentNouns: readonly string[];
  readonly programmeNouns: readonly string[];
  readonly eventNouns: readonly string[];
  /** Words that tell an event from the one at hand. */
  readonly otherEvent: readonly string[];
  /** A pattern of words that number an event in a series. */
  readonly ordinal: string;
  readonly participation: ParticipationWords;
  readonly money: MoneyWords;
  /** What `Intl.DisplayNames` abbreviates in names of countries, and the whole word. */
  readonly countryAbbreviations: Readonly<Record<string, string>>;
  /** With which it sets a territory apart from a country, behind the name. */
  readonly territoryMarks: readonly string[];
  /** More names of countries, by ISO 3166-1 code. */
  readonly countryNames: Readonly<Record<string, readonly string[]>>;
  /** Words before a country's name that leave it one: parts of it, and its government. */
  readonly countryParts: readonly string[];
  /** Nouns before "of" and a country's name that make another place of it: `Port of Spain`. */
  readonly placeNouns: readonly string[];
  /** Names of other things that hold a country's. */
  readonly notCountries: readonly string[];
}

export interface BoilerplateWords {
  /** Whole lines of menus, share buttons and the like. */
  readonly lines: readonly string[];
  /** What only says that a line begins a release. */
  readonly labels: readonly string[];
  /** How lines of boilerplate begin. */
  readonly openings: readonly string[];
  /** How the headings begin below which a publisher speaks of itself. */
  readonly about: readonly string[];
  /** How a block of contacts begins. */
  readonly contacts: readonly string[];
  /** How blocks of links to other pages begin. */
  readonly links: readonly string[];
  /** What ends the text of a release. */
  readonly ends: readonly string[];
  /** Words of notices on cookies and copyright. */
  readonly legal: readonly string[];
  /** How a line names its post, phone or address. */
  readonly contactLabels: readonly string[];
}

export interface PeopleWords {
  readonly honorifics: readonly string[];
  /** Small words inside names. */
  readonly particles: readonly string[];
  /** Words with which a clause about somebody begins. */
  readonly relatives: readonly string[];
  /** Nouns that name a post. */
  readonly posts: readonly string[];
  /** Words before a post that rank it. */
  readonly ranks: readonly string[];
  /** A pattern of the endings of nouns for several people who hold a post. */
  readonly agents: string;
  /** Posts that speak for a country. */
  readonly statePosts: readonly string[];
  /** Verbs of saying in the past or present that stand beside quoted words. */
  readonly verbs: readonly string[];
  /** Of these, those that report words without quotation marks. */
  readonly reporting: readonly string[];
  /** What joins a reporting verb and what was said. */
  readonly that: readonly string[];
  readonly accordingTo: readonly string[];
  /** A pattern of words that may stand between a name and its verb. */
  readonly adverb: string;
  /** Words with which a clause may begin before its subject. */
  readonly clauseOpenings: readonly string[];
  /** What joins a post and its body, and a post and its area. */
  readonly of: readonly string[];
  readonly areaOf: readonly string[];
  readonly articles: readonly string[];
  readonly by: readonly string[];
  /** Words with which what somebody is ends, and what somebody does begins. */
  readonly endings: readonly string[];
  /** Those that do so only behind a comma. */
  readonly clauses: readonly string[];
}

export interface ParticipationWords {
  /** Patterns after which a list of those taking part comes. */
  readonly before: readonly string[];
  /** Those that say themselves that it is one. */
  readonly explicit: readonly string[];
  /** Patterns that such a list is followed by. */
  readonly after: readonly string[];
  /** A pattern that tells of taking part at all. */
  readonly told: string;
  /** Patterns that only announce that somebody takes part, or an event. */
  readonly planned: readonly string[];
  /** Words that leave a list open. */
  readonly open: readonly string[];
  /** Words between these and the list. */
  readonly openJoints: readonly string[];
  readonly openAfter: readonly string[];
  /** Words that say a sentence tells of what was not, or of members rather than participants. */
  readonly not: readonly string[];
  readonly and: readonly string[];
  /** Nouns of which a stated number counts participants. */
  readonly counted: readonly string[];
  readonly days: Readonly<Record<string, string>>;
  /** What may follow one of these: `three-day-long`. */
  readonly daysEndings: readonly string[];
  /** Of these, those that stand for places behind the words that say where. */
  readonly where: { readonly before: readonly string[]; readonly counted: readonly string[] };
  /** Words before a date on which nothing took place. */
  readonly notOn: readonly string[];
  /** Patterns that say an event takes place. */
  readonly takesPlace: readonly string[];
}

export interface MoneyWords {
  /** Patterns between what is paid for and who pays. */
  readonly fundedBy: readonly string[];
  /** Small words before these, and before the amount. */
  readonly auxiliaries: readonly string[];
  readonly gifts: readonly string[];
  /** Patterns between who pays and the amount. */
  readonly gives: readonly string[];
  /** Patterns between the amount and what it is for. */
  readonly to: readonly string[];
  readonly multiples: Readonly<Record<string, number>>;
  /** Words between a number and its currency. */
  readonly currencyJoints: readonly string[];
  readonly currencies: Readonly<Record<string, string>>;
}
