/**
 * Counts presses of Shift alone, as GOV.UK's "Exit this page" does: three within five seconds of
 * each other leave. Shift held for another key (capitals, Shift+Tab) is no press.
 */
export interface ShiftPresses {
  down(key: string): void;
  up(key: string): void;
}

interface Handlers {
  /** A press was counted: 1 or 2. */
  onCount(presses: number): void;
  onLeave(): void;
  /** Five seconds went by without a further press. */
  onExpire(): void;
}

const needed = 3;
const patience = 5000;

export function countShiftPresses({ onCount, onLeave, onExpire }: Handlers): ShiftPresses {
  let presses = 0;
  let alone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function expire(): void {
    presses = 0;
    onExpire();
  }

  return {
    down(key) {
      alone = key === 'Shift';
    },
    up(key) {
      if (key !== 'Shift' || !alone) return;
      alone = false;
      presses += 1;
      clearTimeout(timer);
      if (presses === needed) {
        presses = 0;
        onLeave();
      } else {
        timer = setTimeout(expire, patience);
        onCount(presses);
      }
    }
  };
}
