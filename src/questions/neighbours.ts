import { question } from './question.ts';

export const sharedNeighbours = question('shared-neighbours', {
  parameters: { ids: { form: 'ids', required: true }, types: { form: 'types' }, kinds: { form: 'kinds' } },
  columns: { entity: 'object', sharedBy: 'objects', relationships: 'objects', publishers: 'number' },
});
