import type { Stage } from '../context/stage.ts';
import type { DrawingEvents } from '../drawing/drawing.ts';
import type { Explorer } from '../state/explorer.ts';
import { openMore } from '../state/open-more.ts';
import { pin, select } from '../view/view.ts';

/** Returns the handlers of drawing events. */
export const answerDrawing = (
  explorer: Explorer,
  stage: Stage,
  onDrawn: () => void,
): Omit<DrawingEvents, 'onLost' | 'onOffered'> => ({
  onEntity: (id, withOthers) => {
    const { selected } = explorer.view;
    const others = withOthers ? selected.filter((each) => each !== id) : [];
    const ids = withOthers && selected.includes(id) ? others : [...others, id];
    stage.goTo(id);
    void explorer.touch((view) => select(view, ids));
  },
  onLine: ({ relationships }) =>
    void explorer.touch((view) =>
      select(
        view,
        relationships.map(({ id }) => id),
      ),
    ),
  onOpen: (id) => void openMore(explorer, [id]),
  onDrawn,
  onEmpty: () => void explorer.touch((view) => select(view, [])),
  onMoved: (id, place) => void explorer.go((view) => pin(view, { [id]: place })),
});
