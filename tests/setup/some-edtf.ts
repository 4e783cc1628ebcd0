import fc from 'fast-check';

/** How often an X stands for a digit, of ten times. */
const digit = (...digits: readonly string[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...digits) }, { weight: 2, arbitrary: fc.constant('X') });
const any = [...'0123456789'];

const year = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.constantFrom('19', '20'), digit(...any), digit(...any)).map((all) => all.join('')),
  },
  { weight: 3, arbitrary: fc.tuple(...[1, 2, 3, 4].map(() => digit(...any))).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('XXXX', '0000', '9999', '9998', '0001', '0XXX', '-0044', '2000', '1900') },
);
const month = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, '0')) },
  { weight: 4, arbitrary: fc.tuple(digit('0', '1'), digit(...any)).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('XX', '00', '13', '99') },
);
const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 31 }).map((value) => String(value).padStart(2, '0')) },
  { weight: 4, arbitrary: fc.tuple(digit('0', '1', '2', '3'), digit(...any)).map((all) => all.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('XX', '00', '29', '30', '31', '32') },
);
const division = fc.integer({ min: 20, max: 42 }).map(String);
const mark = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('?', '~', '%') },
);

const parts = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(year) },
  { weight: 3, arbitrary: fc.tuple(year, month) },
  { weight: 3, arbitrary: fc.tuple(year, month, day) },
  { weight: 2, arbitrary: fc.tuple(year, division) },
);
const date = parts.chain((all) =>
  fc
    .tuple(...all.map((part) => fc.tuple(mark, fc.constant(part), mark).map((marked) => marked.join(''))))
    .map((marked) => marked.join('-')),
);

const yearForms = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 0, max: 999 }).map((value) => String(value).padStart(3, '0')),
      mark,
    )
    .map((all) => all.join('')),
  fc
    .tuple(
      fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0')),
      mark,
    )
    .map((all) => all.join('')),
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 5 }))
    .map(([value, digits]) => `${String(value).padStart(4, '0')}S${digits}`),
  fc
    .tuple(
      fc.constantFrom('', '-'),
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom('', 'S1', 'S2'),
    )
    .map(([sign, base, power, digits]) => `Y${sign}${base}E${power}${digits}`),
  fc.integer({ min: 1000, max: 200_000 }).map((value) => `Y${value}`),
);

const end = fc.oneof({ weight: 5, arbitrary: date }, { weight: 1, arbitrary: fc.constantFrom('', '..') });
const interval = fc.tuple(end, end).map((ends) => ends.join('/'));

const range = fc.oneof(fc.tuple(date, date), fc.tuple(year, year)).map((ends) => ends.join('..'));
const member = fc.oneof({ weight: 4, arbitrary: date }, { weight: 1, arbitrary: range });
const several = fc
  .tuple(
    fc.constantFrom('[]', '{}'),
    fc.constantFrom('', '', '', '..'),
    fc.array(member, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(',', ',', ', '),
    fc.constantFrom('', '', '', '..'),
  )
  .map(
    ([braces, earlier, members, comma, later]) => `${braces[0]}${earlier}${members.join(comma)}${later}${braces[1]}`,
  );

/** Texts of every form of EDTF, some of them of no day, no year or reversed. */
export const edtfLike: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: date },
  { weight: 1, arbitrary: yearForms },
  { weight: 4, arbitrary: interval },
  { weight: 4, arbitrary: several },
);

/** The same with one character left out, doubled or put in. */
export const nearlyEdtf: fc.Arbitrary<string> = fc
  .tuple(
    edtfLike,
    fc.nat(),
    fc.constantFrom('', '-', 'X', '/', '..', '?', ',', '0', '3', ']', '{', 'S', 'T', ' '),
    fc.boolean(),
  )
  .map(([text, place, put, isInstead]) => {
    const at = place % text.length;
    return text.slice(0, at) + put + text.slice(isInstead ? at + 1 : at);
  });
