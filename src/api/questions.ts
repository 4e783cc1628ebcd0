import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { askQuestion, readParameters } from '../questions/ask-question.ts';
import { type AnswerNote, explainAnswer } from '../questions/explain-answer.ts';
import { questions } from '../questions/library.ts';
import { evidenceParameters, weightParameters } from '../questions/parameters.ts';
import type { Question } from '../questions/question.ts';
import { type AnswerContext, answer, readOptions } from './answer/answer.ts';
import { fieldArguments, readPageSize } from './plan/arguments.ts';
import { planQuestion } from './plan/roots/root-question.ts';
import { rootSelection, selectFields } from './plan/selection.ts';

const shared = z.looseObject({
  evidence: fieldArguments.question.nullish(),
  first: z.number().nullish(),
  after: z.string().nullish(),
});

const standardPage = 20;

/** The root fields that are questions. Each runs its file, and one more statement for its selection. */
export const questionFields: Readonly<Record<string, GraphQLFieldResolver<unknown, AnswerContext>>> =
  Object.fromEntries(questions.map((question) => [question.field, resolver(question)]));

function resolver(question: Question): GraphQLFieldResolver<unknown, AnswerContext> {
  return async (_, given, context, info) => {
    const { parameters, evidence, size, skip } = readArguments(question, given);
    const rows = await askQuestion(context.graph, question, parameters, readOptions(context, info));
    const hasNextPage = rows.length > size;
    const page = rows.slice(0, size);
    const answered = {
      skip,
      rows: page.length,
      hasMore: hasNextPage,
      toSeeMore: 'Pass endCursor as `after`.',
      nameOf: (parameter: string) => nameArgument(parameter, evidence),
    };
    const notes: readonly AnswerNote[] = selectsNotes(info)
      ? await explainAnswer(context.graph, question, parameters, answered, readOptions(context, info))
      : [];
    return answer(context, info, (scope, fields) =>
      planQuestion(scope, fields, {
        question,
        rows: page,
        hasNextPage,
        endCursor: page.length === 0 ? null : writeCursor(question, skip + page.length),
        evidence,
        notes,
      }),
    );
  };
}

function selectsNotes(info: GraphQLResolveInfo): boolean {
  const { context, selections } = rootSelection(info);
  return selectFields(selections, context).some(({ name }) => name === 'notes');
}

/** Converts the arguments of a question's field to its parameters, and fetches one row more than the page holds. */
export function readArguments(question: Question, given: Readonly<Record<string, unknown>>) {
  const { evidence: written, first, after, ...own } = shared.parse(given);
  const evidence = written ?? undefined;
  const size = readPageSize(first, standardPage);
  const skip = readCursor(question, after);
  const parameters = readParameters(question, { ...own, ...evidenceParametersOf(evidence), skip, limit: size + 1 });
  return { parameters, evidence, size, skip };
}

function evidenceParametersOf(evidence: z.infer<typeof shared>['evidence']) {
  if (!evidence) return {};
  const { statedOnly, knownBy, publishers, asOf, period, timeBasis, minSources, minPublishers } = evidence;
  if (asOf != null && period != null)
    throw new Failure('BAD_INPUT', 'Both asOf and period are given.', 'Omit one of them.');
  return {
    statedOnly,
    knownBy,
    publishers,
    from: asOf ?? period?.from,
    to: asOf ?? period?.to,
    observed: timeBasis === 'OBSERVED' ? true : null,
    minSources,
    minPublishers,
  };
}

/** The argument that a parameter comes from. */
function nameArgument(parameter: string, evidence: z.infer<typeof shared>['evidence']): string {
  if (!(parameter in evidenceParameters || parameter in weightParameters)) return parameter;
  if (parameter === 'from' || parameter === 'to') return evidence?.asOf == null ? 'evidence.period' : 'evidence.asOf';
  return parameter === 'observed' ? 'evidence.timeBasis' : `evidence.${parameter}`;
}

/** Encodes the index of a row: values cannot mark a place, because the order can change when sources come or go. */
function writeCursor({ name }: Question, place: number): string {
  return Buffer.from(JSON.stringify([name, place])).toString('base64url');
}

function readCursor({ name }: Question, cursor: string | null | undefined): number {
  if (cursor == null) return 0;
  try {
    const [of, place] = z
      .tuple([z.string(), z.int().min(0)])
      .parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (of === name) return place;
  } catch {
    // All malformed cursors give the same error.
  }
  throw new Failure(
    'BAD_CURSOR',
    `Invalid cursor for ${name}: "${cursor.slice(0, 80)}".`,
    'Use the endCursor of a page of the same question, or omit `after`.',
  );
}
