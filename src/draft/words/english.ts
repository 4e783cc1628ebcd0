import { englishCountryNames, englishNotCountries } from './english-countries.ts';
import type { LanguageWords } from './language-words.ts';

const words = (list: string) => list.trim().split(/\s+/);
const phrases = (list: string) => list.trim().split(/\s*\|\s*/);

export const english: LanguageWords = {
  language: 'en',
  common:
    words(`the of and to in for on with is are was were that this these those it its by at from as an a be has have had
    will which who their they we our not also been more than but or can he she his her i you when while where after before during
    under over about through between into other all some any each there here however meanwhile additionally furthermore moreover
    since until if although both no yes us me my your so then now today yesterday according among across against`),
  abbreviations: words(
    'st dr mr mrs ms prof hon lt col gen capt sgt rev sr jr no vs etc inc ltd co corp dept fig vol art approx jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k e.g i.e',
  ),
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: words('monday tuesday wednesday thursday friday saturday sunday'),
  dateJoints: words('of the'),
  dateIn: words('in during'),
  dateRanges: words('to and until through'),
  numbers: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  largeNumbers: { hundred: 100, thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 },
  largeNumbersAlone: [],
  numberArticles: ['a'],
  numberJoints: ['and'],
  numberJointsFollow: 'hundreds',
  partialNumbers: phrases('dozen|dozens|half|half of|quarter of|third of|many'),
  finiteVerb: String.raw`(?:is|are|was|were|has|have|had|will|would|can|could|may|must|does|did|gave|gives|paid|pays|met|meets|took|takes|made|makes|held|holds|led|leads|spoke|speaks|came|comes|began|begins|brought|brings|built|sent|went|won|announces|backs|becomes|builds|calls|celebrates|closes|convenes|creates|finances|funds|gathers|grants|helps|hosts|invites|invests|joins|launches|names|offers|opens|partners|plans|pledges|presents|publishes|receives|releases|runs|said|says|seeks|sees|shows|signs|supports|tells|told|trains|visits|wants|welcomes|wins|works|\p{Ll}{3,}ed)`,
  bounds: {
    atLeast: phrases('more than|over|at least|no fewer than|no less than|upwards of|in excess of'),
    atMost: phrases('up to|at most|no more than|fewer than|less than'),
    about: phrases('about|around|approximately|some|nearly|almost|roughly|close to'),
  },
  furniture: {
    lines:
      phrases(`home|menu|search|skip to main content|skip to content|who we are|what we do|our work|where we work|about|about us|contact|contact us|contacts|news|newsroom
      |media|media centre|media center|press|press room|press centre|press center|press releases|publications|resources|events|careers|jobs|vacancies|work with us|get involved|take action|donate|donate now|support us|partners
      |partnerships|our partners|our team|our impact|our story|highlights|data and resources|data and research|log in|login|sign in|sign up|register|subscribe|newsletter|share|share this|share this page|share this article|print|print this page
      |email|tweet|facebook|twitter|x|linkedin|instagram|youtube|whatsapp|telegram|rss|copy link|follow us|accept|accept all|accept all cookies|accept cookies|reject|reject all|decline|manage cookies|cookie settings|manage preferences|read more
      |learn more|more|back|back to top|back to news|all news|next|previous|close|language|english|español|français|privacy|privacy policy|terms of use|terms and conditions|terms of service|legal notice|disclaimer|cookie policy|accessibility|site map|sitemap
      |related|related news|related stories|related links|related articles|related content|latest news|most read|tags|topics|projects|programmes|programs|our projects|blog|stories|multimedia|photos|videos|gallery|library|faq|faqs|help|support|shop|members|membership|research|team|governance|history|mission|vision`),
    labels: phrases(
      'press release|news release|media release|for immediate release|news|announcement|statement|media advisory|press statement|joint press release',
    ),
    openings:
      phrases(`share this|share on|share:|follow us|find us on|subscribe to|sign up for|sign up to|© |copyright|(c) |all rights reserved|we use cookies|this site uses cookies|this website uses cookies|our website uses cookies|by continuing to|tags:|tag:|topics:|keywords:|filed under|posted in|categories:|category:
      |read more|read also|see also|related:|click here|skip to|download the|view all|back to|you are here|home >|home ›|home »|home /|home |`),
    about: phrases('about the|about |who we are|notes about|background on the publisher|boilerplate'),
    contacts:
      phrases(`for more information|for further information|for additional information|for media enquiries|for media inquiries|for press enquiries|for press inquiries|for interviews|for interview requests|for enquiries|for inquiries|for further details|media contact|media contacts|media enquiries|media inquiries|press contact|press contacts|press enquiries
      |contact:|contacts:|contact details|contact information|contact person|press office|press and media|to arrange an interview|journalists can contact|journalists may contact`),
    links: phrases(
      'related|more news|latest news|other news|read more|read also|see also|more stories|more from|you may also|recommended|most read|previous article|next article|share this|share|tags|follow us|subscribe|newsletter|quick links',
    ),
    ends: phrases('ends|end|- ends -|-ends-|###|# # #|* * *|***|-30-|- 30 -'),
    contactLabels: phrases('tel|telephone|phone|mobile|fax|e-mail|email|mail|website|web|twitter|facebook|whatsapp'),
  },
  people: {
    honorifics: words(
      `mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable h.e excellency ambassador rev reverend father sister brother rt lt col colonel general gen captain capt major sgt commander commissioner minister president senator judge justice mayor governor chief sheikh princess prince king queen engineer eng madam madame mme`,
    ),
    particles: words(
      'de da do dos das del della di van von der den ter ten la le el al bin ibn ben abu y e du af av zu op',
    ),
    posts:
      words(`director minister president secretary officer coordinator representative chief head manager ambassador commissioner chair chairman chairwoman chairperson adviser advisor specialist spokesperson spokesman spokeswoman governor mayor
      professor researcher scientist engineer analyst consultant lead leader pilot guard founder co-founder deputy-director vice-president vice-chair senator judge prosecutor envoy rapporteur delegate administrator dean rector fellow economist expert lawyer attorney
      treasurer curator editor commander captain inspector superintendent trustee principal ceo cfo coo cto undersecretary under-secretary-general secretary-general director-general vice-chancellor chancellor provost convener moderator student teacher nurse doctor farmer fisher organizer organiser technician biologist ecologist hydrologist geologist meteorologist oceanographer veterinarian archivist librarian planner lecturer investigator warden ranger`),
    ranks: words('chief senior junior deputy assistant associate principal lead head vice'),
    agents: 'agents|aides|attorneys|clerks|counsels|guards|heads|[aeo]rs|ists|ians|ants|ees|women|men',
    statePosts: words('minister president ambassador secretary senator governor envoy commissioner representative'),
    verbs:
      words(`said says stated states added adds noted notes explained explains emphasized emphasised emphasizes stressed stresses remarked remarks concluded concludes declared declares commented comments told tells mentioned mentions affirmed affirms observed observes
      warned warns argued argues recalled recalls reiterated reiterates underlined underlines underscored underscores highlighted highlights continued continues insisted insists acknowledged acknowledges replied announced reported recounted cautioned suggested pointed reflected shared admitted wrote writes asked`),
    reporting:
      words(`said says stated states added adds noted notes explained explains emphasized emphasised emphasizes stressed stresses remarked remarks concluded concludes declared declares commented mentioned affirmed affirms observed observes
      warned warns argued argues recalled recalls reiterated reiterates underlined underlines underscored underscores highlighted highlights insisted insists acknowledged acknowledges announced cautioned suggested congratulated told`),
    that: words('that'),
    accordingTo: phrases('according to'),
    adverb: String.raw`also|then|further|recently|later|\p{Ll}+ly`,
    clauseOpenings: words('and but as while'),
    of: words('of at for with from in'),
    areaOf: words('for in to on'),
    articles: words('the a an our its'),
    by: words('by'),
    endings: words(
      'who which whose was were is are has had have will would during while when after before noting adding speaking addressing welcomed opened presented led joined attended told visited met thanked called signed',
    ),
    clauses: words('and in at to as on the representing'),
  },
  bodyNouns:
    words(`ministry department organization organisation agency office bureau commission committee council conference community union association foundation fund bank institute institution university college school centre center
    company corporation group network federation confederation secretariat authority board court tribunal parliament senate government service services society alliance consortium coalition forum league trust mission delegation embassy
    programme program project initiative partnership observatory laboratory museum hospital police army navy coast guard unit division directorate chamber club party team nations states republic kingdom platform hub academy cooperative faculty station press limited ltd inc gmbh llc hall street river lake island islands park bay sea ocean mountain valley north south east west`),
  documentNouns: words(
    'policy guide report review study agreement law act convention protocol declaration compact statement treaty handbook manual toolkit guidelines standards agenda memorandum charter communique press release survey atlas index outlook bulletin resolution bill regulation directive',
  ),
  programmeNouns: words(
    'programme program project initiative plan strategy campaign network scheme action framework partnership facility roadmap',
  ),
  eventNouns: words(
    `meeting workshop conference summit forum seminar webinar symposium congress assembly session training course exchange dialogue consultation roundtable ceremony launch celebration festival retreat hackathon exhibition colloquium convention briefing bootcamp school gathering event`,
  ),
  otherEvent: words('next previous last earlier follow-up future upcoming another'),
  ordinal: String.raw`\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+(?:teenth|tieth)`,
  participation: {
    before: [
      String.raw`(?:representatives?|delegat(?:es?|ions?)|participants?|experts?|officials?|ministers?|scientists|researchers|delegations?|teams?|students|trainees|observers?|members|specialists|practitioners|officers|engineers|technicians)(?: and \p{L}+)? (?:from|of)`,
    ],
    explicit: [
      String.raw`(?:participating|attending) (?:countries|states|organi[sz]ations|institutions|bodies|agencies|delegations|teams)(?: \p{L}+){0,4}? (?:include[ds]?|were|are)\s*:?`,
      '(?:attended|joined) by(?: representatives of)?',
      String.raw`(?:participants|observers|guests|delegat(?:es|ions)|attendees|speakers|panel(?:l)?ists) (?:include[ds]?|were|came from|come from)\s*:?`,
      String.raw`(?:countries|states|members|delegations|organi[sz]ations|institutions|bodies|parties|teams) (?:attended|participated|took part|were represented|are taking part)\s*:`,
    ],
    after: [
      String.raw`(?:all )?(?:took part|participated|attended|were represented|sent (?:delegations?|delegates?|representatives?|teams?|experts?|observers?))\b`,
    ],
    told: 'attend|particip|took part|take part|gather|brought together|brings together|join|welcom|train|convene',
    planned: [
      String.raw`(?:will|(?:is|are) (?:expected |due |set |scheduled |invited )?to)(?: \p{Ll}+){0,3}? (?:take part|take place|participate|attend|gather|meet|join|convene|hold|host|run|last|train|welcome|be (?:attended|joined|represented|held|hosted|convened|organi[sz]ed|trained)|bring together)`,
    ],
    relative: words('who whom whose which that'),
    open: words('including include includes included among such inter'),
    openAfter: phrases('among others|and others|and other|amongst others|as well as other|and elsewhere'),
    not: words('not nor never unable declined absent except without neither'),
    and: phrases('and|as well as|along with|together with|alongside'),
    counted: words(
      'participants people delegates countries states representatives organizations organisations experts officials institutions governments agencies students researchers scientists trainees ministers nations territories delegations attendees',
    ),
    days: { day: 'days', week: 'weeks', month: 'months', hour: 'hours' },
    where: { before: words('in across within'), counted: words('countries states nations territories') },
    notOn: words('since by until before after than dated'),
    takesPlace: [
      '(?:was|were|is|being|be|been) (?:held|convened|hosted|organi[sz]ed|launched|opened)',
      '(?:took|takes|take|taking) place',
      String.raw`(?:met|meets|meet|gathered|convened|opened|hosted|organi[sz]ed|held|holds|hold|concluded|closed|runs|ran|began|starts|started|celebrated|attended|launched|brought together|participated)\b`,
    ],
  },
  money: {
    fundedBy: phrases(
      'funded by|financed by|co-funded by|co-financed by|cofunded by|cofinanced by|with funding from|with financing from|with financial support from|with the financial support of|thanks to funding from|through funding from',
    ),
    auxiliaries: phrases('is|are|was|were|has been|have been'),
    gifts: phrases('a grant of|a donation of|a contribution of|a total of|a loan of|grants of'),
    gives: phrases(
      'has provided|provided|provides|will provide|has committed|committed|commits|has pledged|pledged|pledges|has awarded|awarded|awards|granted|has granted|contributed|has contributed|contributes|donated|has donated|is providing|gave|is contributing|allocated|has allocated|disbursed|has disbursed|invested',
    ),
    to: phrases('to|for|towards|in support of|in'),
    multiples: { thousand: 1e3, million: 1e6, m: 1e6, mn: 1e6, billion: 1e9, bn: 1e9 },
    currencies: {
      yen: 'JPY',
      naira: 'NGN',
      zloty: 'PLN',
      baht: 'THB',
      rand: 'ZAR',
      forint: 'HUF',
      '€': 'EUR',
      eur: 'EUR',
      euro: 'EUR',
      euros: 'EUR',
      us$: 'USD',
      usd: 'USD',
      '£': 'GBP',
      gbp: 'GBP',
      chf: 'CHF',
      sek: 'SEK',
      nok: 'NOK',
      dkk: 'DKK',
      cad: 'CAD',
      aud: 'AUD',
      jpy: 'JPY',
      zar: 'ZAR',
      kes: 'KES',
      inr: 'INR',
      ca$: 'CAD',
      a$: 'AUD',
      nz$: 'NZD',
    },
  },
  countryNames: englishCountryNames,
  countryParts: words(
    'northern southern eastern western central north south east west mainland rural coastal government president republic ministry minister kingdom embassy ambassador parliament states delegation mission people',
  ),
  placeNouns: words('port gulf bay strait straits sea cape isle isles lake'),
  notCountries: englishNotCountries,
};
