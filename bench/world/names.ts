import type { Kind } from '../../src/vocabulary/kinds.ts';
import type { Random } from './random.ts';

const beginnings = ['Ma', 'Te', 'Lo', 'Ka', 'Bri', 'Sol', 'Ver', 'Ano', 'Dun', 'Iri', 'Pel', 'Qua', 'São', 'Ély'];
const middles = ['ro', 'lu', 'ri', 'da', 'na', 'vi', 'mo', 'sti'];
const endings = ['va', 'nd', 'ra', 'lia', 'mar', 'th', 'nsk', 'ville'];
const themes = [
  ...['Water', 'Climate Adaptation', 'Labour Mobility', 'Public Health', 'Open Data', 'Fisheries', 'Road Safety'],
  ...['Early Warning', 'Seed Banks', 'Rural Energy', 'Higher Education', 'Border Cooperation', 'Ocean Research'],
];
const bodies = ['Agency', 'Council', 'Foundation', 'Institute', 'Ministry', 'Network', 'Association', 'Office'];
const undertakings = ['Programme', 'Project', 'Initiative', 'Action Plan', 'Partnership'];
const meetings = ['Workshop', 'Forum', 'Webinar', 'Conference', 'Consultation', 'Study Visit'];
const writings = ['Launch of', 'Report on', 'Partners meet on', 'New funds for', 'Agreement on', 'Training on'];

const place = (random: Random) => random.pick(beginnings) + random.pick(middles) + random.pick(endings);

/** Invents a typical name for a kind of entity; names are not unique. */
export function inventName(kind: Kind, random: Random): string {
  switch (kind) {
    case 'Organization':
      return `${place(random)} ${random.pick(bodies)} for ${random.pick(themes)}`;
    case 'Official':
      return `${place(random)} ${place(random)}`;
    case 'Country':
      return place(random);
    case 'Region':
      return `Greater ${place(random)}`;
    case 'Programme':
      return `${random.pick(themes)} ${random.pick(undertakings)} ${place(random)}`;
    case 'Event':
      return `${random.pick(meetings)} on ${random.pick(themes)}, ${place(random)} ${random.whole(2015, 2025)}`;
    case 'Topic':
      return `${random.pick(themes)} target ${random.whole(1, 99)}`;
    case 'Document':
      return `${random.pick(writings)} ${random.pick(themes)} in ${place(random)}`;
    default:
      return `${kind} of ${place(random)}`;
  }
}

/** Invents words for a text qualifier. */
export function inventWords(random: Random): string {
  return `${random.pick(undertakings)} ${random.whole(1, 40)} of ${place(random)}`;
}
