import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { statementFile } from '../graph/statements/statement-file.ts';
import { kindNames } from '../vocabulary/kinds.ts';
import { relationshipTypeNames } from '../vocabulary/relationship-types.ts';
import { type AnswerContext, answer, readOptions, rootField } from './answer/answer.ts';
import { planMerges, planRootList, rootLists } from './plan/roots/root-lists.ts';
import { planObjects } from './plan/roots/root-nodes.ts';
import { planSearch } from './plan/roots/root-search.ts';
import type { AnswerObject, Scope } from './plan/scope.ts';
import type { SelectedField } from './plan/selection.ts';
import type { QueryResolvers } from './resolver-types.ts';

const statistics = statementFile('read/statistics', {
  parameters: z.object({}),
  row: z.object({
    entities: z.array(z.object({ kind: z.enum(kindNames), count: z.number() })),
    relationships: z.array(z.object({ type: z.enum(relationshipTypeNames), count: z.number() })),
    claimCount: z.number(),
    factCount: z.number(),
    inferredCount: z.number(),
    sourceCount: z.number(),
    publisherCount: z.number(),
    firstPublished: z.string().nullable(),
    lastPublished: z.string().nullable(),
  }),
});

const answerList = (list: keyof typeof rootLists) =>
  answerConnection((scope, holder, field) => planRootList(scope, holder, field, rootLists[list]));

function answerConnection(plan: (scope: Scope, holder: AnswerObject, field: SelectedField) => void) {
  return (_: unknown, given: object, context: AnswerContext, info: GraphQLResolveInfo): Promise<object> =>
    answer(context, info, (scope) => {
      const { field, holder } = rootField(info, { ...given });
      plan(scope, holder, field);
      return () => {
        const found = holder.get(field.key);
        return typeof found === 'object' && found !== null ? found : {};
      };
    });
}

async function answerNode(id: string, context: AnswerContext, info: GraphQLResolveInfo): Promise<object | null> {
  return (await answer(context, info, (scope, fields) => planObjects(scope, [id], fields)))[0] ?? null;
}

/** The root fields that are not questions. Each is one statement, including its whole selection. */
export const Query: QueryResolvers = {
  node: (_, { id }, context, info) => answerNode(id, context, info),
  nodes: (_, { ids }, context, info) => answer(context, info, (scope, fields) => planObjects(scope, ids, fields)),
  relationship: (_, { id }, context, info) =>
    relationshipTypeNames.some((type) => id.startsWith(`${type}:`)) ? answerNode(id, context, info) : null,
  search: answerConnection(planSearch),
  organizations: answerList('organizations'),
  officials: answerList('officials'),
  countries: answerList('countries'),
  regions: answerList('regions'),
  programmes: answerList('programmes'),
  events: answerList('events'),
  topics: answerList('topics'),
  documents: answerList('documents'),
  funders: answerList('funders'),
  sources: answerList('sources'),
  merges: (_, __, context, info) => answer(context, info, planMerges),
  statistics: async (_, __, context, info) => {
    const [row] = await context.graph.read(statistics, {}, readOptions(context, info));
    if (!row) throw new TypeError('statistics returned no row');
    return row;
  },
};
