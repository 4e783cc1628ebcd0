/** Browsers keep about 16 WebGL contexts a page and take the oldest away for more. A drawing needs two. */
const maxSeats = 7;

/** A drawing that is open in this page. */
export interface Seat {
  /** Whether a reader can see it. */
  isInView(): boolean;
  /** Closes it; it is opened again when it comes into view. */
  giveUp(): void;
}

/** Those that are open, the one that was opened first at the beginning. */
const taken = new Set<Seat>();

/** Takes a seat for a drawing that is about to open; where there is none left, those out of view give theirs up. */
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

/** Whether this browser can draw with WebGL, here and now. */
export function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
