import { questions } from '../../src/questions/library.ts';
import type { Question } from '../../src/questions/question.ts';
import type { World } from '../world/world.ts';

type Given = Readonly<Record<string, string | readonly string[]>>;

/** A question with its parameters. */
export interface Asked {
  readonly question: Question;
  /** The start: an entity with many relationships, an ordinary one, or the whole graph. */
  readonly start: 'hub' | 'ordinary' | 'all';
  readonly given: Given;
}

/** Lists every question of the library that does not measure the whole graph, for a hub and for an ordinary entity. */
export function listAsked(world: World): readonly Asked[] {
  return questions
    .filter(({ projects }) => !projects)
    .flatMap((question): Asked[] => {
      const [hub, ordinary] = [givenFrom(question, world, 1), givenFrom(question, world, 900)];
      if (!hub || !ordinary) return [{ question, start: 'all', given: {} }];
      return [
        { question, start: 'hub', given: hub },
        { question, start: 'ordinary', given: ordinary },
      ];
    });
}

/** Returns the parameters of a question for the entities of a rank; undefined if it takes no entities. */
function givenFrom({ name, parameters }: Question, world: World, rank: number): Given | undefined {
  const [org, next] = [`org:${rank}`, `org:${rank + 1}`];
  const starts: Readonly<Record<string, Given>> = {
    'funders-of': { id: `programme:${rank}` },
    'money-ways': { funder: org, receiver: `programme:${rank}` },
    speakers: { id: `event:${rank}` },
    appearances: { id: `official:${rank}` },
    career: { id: `official:${rank}` },
    changes: { since: '2020-01-01', until: '2020-12-31', ids: [org] },
    proof: { id: world.relationships[rank]?.id ?? '' },
    'if-retracted': { id: world.sources[rank]?.document.id ?? '' },
    paths: { start: org, end: `programme:${rank}` },
    bridges: { group: [org, next], other: [`org:${rank + 10}`, `org:${rank + 20}`] },
  };
  const given = starts[name];
  if (given) return given;
  if ('id' in parameters) return { id: org };
  if ('ids' in parameters) return { ids: [org, next] };
  return undefined;
}
