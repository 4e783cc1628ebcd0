import { rollUpParameters } from './parameters.ts';
import { type Question, question } from './question.ts';

const bridges = question('bridges', {
  parameters: {
    group: { form: 'ids', required: true },
    other: { form: 'ids', required: true },
    members: { form: 'flag' },
    types: { form: 'types' },
    kinds: { form: 'kinds' },
  },
  evidence: 'relationships',
  columns: { entity: 'object', score: 'number', pairs: 'number', relationships: 'objects' },
});

/** How the network is built, in addition to the types of its relationships. */
const networkParameters = {
  withoutOwnReleases: { form: 'flag' },
  weighted: { form: 'flag' },
  ...rollUpParameters,
} as const;

const centrality = question('centrality', {
  parameters: {
    measure: { form: 'choice', choices: ['DEGREE', 'PAGE_RANK', 'BETWEENNESS'], required: true },
    types: { form: 'types' },
    kinds: { form: 'kinds' },
    ...networkParameters,
  },
  evidence: 'relationships',
  columns: { entity: 'object', score: 'number', neighbours: 'number', method: 'text' },
  projects: true,
});

const communities = question('communities', {
  parameters: {
    types: { form: 'types' },
    kinds: { form: 'kinds' },
    maxMembers: { form: 'number' },
    ...networkParameters,
  },
  evidence: 'relationships',
  columns: { community: 'number', name: 'text', size: 'number', members: 'objects', method: 'text' },
  projects: true,
});

/** Measures of the whole graph by Graph Data Science, and what connects two groups in it. */
export const wholeGraphQuestions: readonly Question[] = [bridges, centrality, communities];
