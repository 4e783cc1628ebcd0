/** Dossiers made from a number: the same number makes the same text. */

const kinds = { org: 200, programme: 100, event: 100, official: 200 } as const;

/** Who is who in generated dossiers. */
export const hubs = [
  'registry: hubs',
  'entities:',
  ...Object.entries(kinds).flatMap(([prefix, count]) =>
    Array.from({ length: count }, (_, index) => `  - {id: ${prefix}:hub-${index}, name: Hub ${prefix} ${index}}`),
  ),
  '',
].join('\n');

/** A dossier and how many claims it makes. */
export interface GeneratedDossier {
  readonly id: string;
  readonly text: string;
  readonly claims: number;
}

/** A dossier with this many claims. */
export function dossierOfClaims(id: string, seed: number, claims: number): GeneratedDossier {
  return generate(id, seed, (made) => made < claims);
}

/** A dossier of at least this many bytes. */
export function dossierOfSize(id: string, seed: number, bytes: number): GeneratedDossier {
  return generate(id, seed, (_, length) => length < bytes);
}

function generate(id: string, seed: number, goesOn: (claims: number, length: number) => boolean): GeneratedDossier {
  const random = randomFrom(seed);
  const hub = (prefix: keyof typeof kinds) => `${prefix}:hub-${random(kinds[prefix])}`;
  const lines = [
    `source: {id: ${id}, title: Source ${id}, publisher: ${hub('org')}, published: 2021-05-04, paragraphs: 1-9999999}`,
    'mentions:',
    `  - {entity: {new: ${id.replace('doc:', 'event:own-')}, name: Event of ${id}}, paragraphs: 1}`,
    'claims:',
  ];
  let length = lines.join('\n').length + 1;
  let claims = 0;
  while (goesOn(claims, length)) {
    claims += 1;
    const line = `  - {${statement(claims, random, hub)}, paragraph: ${claims}, quote: "what ${id} says in paragraph ${claims}"}`;
    lines.push(line);
    length += line.length + 1;
  }
  return { id, text: `${lines.join('\n')}\n`, claims };
}

function statement(number: number, random: (below: number) => number, hub: (prefix: keyof typeof kinds) => string) {
  switch (number % 4) {
    case 0:
      return `FUNDS: {from: ${hub('org')}, to: ${hub('programme')}, amount: "${random(1e6) + 1}", currency: EUR}`;
    case 1:
      return `PARTICIPATED_IN: {from: ${hub('org')}, to: ${hub('event')}, role: delegate}`;
    case 2:
      return `SPOKE_AT: {from: ${hub('official')}, to: ${hub('event')}, capacity: Director}`;
    default:
      return `fact: {of: ${hub('event')}, participants: ${random(500) + 1}, unit: people}`;
  }
}

/** Numbers below another one, the same for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
}
