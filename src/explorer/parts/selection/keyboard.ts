import type { Context } from '../../context/context.ts';
import { openMore } from '../../state/open-more.ts';
import { collapse, hide, pin, select, toggle, unpin } from '../../view/view.ts';
import { nameOfKind } from '../../words/words.ts';

/** Handles the keys of the drawing. */
export function handleKey(event: KeyboardEvent, context: Context): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act) return;
  event.preventDefault();
  act(context);
}

const actions: Readonly<Record<string, (context: Context) => void>> = {
  ArrowRight: (context) => walk(context, [1, 0]),
  ArrowLeft: (context) => walk(context, [-1, 0]),
  ArrowUp: (context) => walk(context, [0, -1]),
  ArrowDown: (context) => walk(context, [0, 1]),
  Home: (context) => goTo(context, firstOf(context)),
  Enter: withCurrent(({ explorer }, id) => explorer.touch((view) => select(view, [id]))),
  ' ': withCurrent(({ explorer }, id) => explorer.touch((view) => toggle(view, id))),
  e: withCurrent(({ explorer }, id) => openMore(explorer, [id])),
  c: withCurrent(({ explorer }, id) => explorer.go((view) => collapse(view, [id]))),
  h: withCurrent(({ explorer }, id) => explorer.go((view) => hide(view, [id]))),
  p: withCurrent(({ explorer, stage }, id) =>
    explorer.go((view) =>
      Object.hasOwn(view.pinned, id) ? unpin(view, [id]) : pin(view, { [id]: stage.places.get(id) ?? [0, 0] }),
    ),
  ),
  Escape: ({ explorer }) => void explorer.touch((view) => select(view, [])),
  '+': ({ stage, isAnimated }) => stage.drawing?.sight.zoom(1 / 1.5, isAnimated, stage.current),
  '-': ({ stage, isAnimated }) => stage.drawing?.sight.zoom(1.5, isAnimated, stage.current),
  '0': ({ stage, isAnimated }) => void stage.drawing?.sight.fit(isAnimated),
};

function withCurrent(act: (context: Context, id: string) => unknown): (context: Context) => void {
  return (context) => {
    const { current } = context.stage;
    if (current !== undefined && context.explorer.state.visible.entities.has(current)) void act(context, current);
  };
}

const firstOf = ({ explorer }: Context): string | undefined =>
  explorer.view.selected.find((id) => explorer.state.visible.entities.has(id)) ??
  explorer.view.focus.find((id) => explorer.state.visible.entities.has(id)) ??
  explorer.state.visible.entities.keys().next().value;

/** Moves to the best neighbour in a direction: near, and close to the line of the direction. */
function walk(context: Context, [right, down]: readonly [number, number]): void {
  const { stage, explorer } = context;
  const { current } = stage;
  const [here, neighbours] =
    current === undefined
      ? [undefined, undefined]
      : [stage.drawing?.screenPlaceOf(current), explorer.state.visible.neighbours.get(current)];
  if (!here || !neighbours) {
    goTo(context, firstOf(context));
    return;
  }
  const weighed = neighbours.flatMap((id) => {
    const there = stage.drawing?.screenPlaceOf(id);
    if (!there) return [];
    const [x, y] = [there[0] - here[0], there[1] - here[1]];
    const [along, across] = [x * right + y * down, Math.abs(x * down) + Math.abs(y * right)];
    return along <= 0 ? [] : [{ id, cost: along + 2 * across }];
  });
  const best = weighed.sort((one, other) => one.cost - other.cost)[0];
  if (best) goTo(context, best.id);
  else context.announce(context.words.noneThatWay);
}

function goTo(context: Context, id: string | undefined): void {
  const entity = id === undefined ? undefined : context.explorer.state.visible.entities.get(id);
  if (!entity) return;
  const { words, stage, explorer, isAnimated } = context;
  stage.goTo(entity.id);
  void stage.drawing?.sight.show(entity.id, isAnimated);
  context.announce(
    words.at(
      entity.name,
      nameOfKind(words, entity.kind),
      explorer.state.visible.neighbours.get(entity.id)?.length ?? 0,
    ),
  );
}
