/** Browsers keep about 16 WebGL contexts for a page and discard the oldest beyond that. A drawing needs two. */
const maxSeats = 7;

/** An open drawing in this page. */
export interface Seat {
  /** Returns whether a reader can see it. */
  isInView(): boolean;
  /** Closes it; it opens again when it comes into view. */
  giveUp(): void;
}

/** The open drawings in the order of opening. */
const taken = new Set<Seat>();

/** Registers a drawing that is about to open. If the limit is reached, closes those out of view. */
export function takeSeat(seat: Seat): void {
  taken.add(seat);
  for (const other of taken) {
    if (taken.size <= maxSeats) return;
    if (other === seat || other.isInView()) continue;
    taken.delete(other);
    other.giveUp();
  }
}

export function leaveSeat(seat: Seat): void {
  taken.delete(seat);
}

/** Returns whether this browser can currently draw with WebGL. */
export function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
