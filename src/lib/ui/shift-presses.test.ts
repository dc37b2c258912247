import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countShiftPresses } from './shift-presses';

const handlers = { onCount: vi.fn(), onLeave: vi.fn(), onExpire: vi.fn() };

beforeEach(() => {
  vi.useFakeTimers();
  for (const handler of Object.values(handlers)) handler.mockClear();
});
afterEach(() => vi.useRealTimers());

function press(shift: ReturnType<typeof countShiftPresses>, ...between: string[]): void {
  shift.down('Shift');
  for (const key of between) {
    shift.down(key);
    shift.up(key);
  }
  shift.up('Shift');
}

test('three presses of Shift alone leave, the first two are counted', () => {
  const shift = countShiftPresses(handlers);
  press(shift);
  press(shift);
  expect(handlers.onCount.mock.calls).toEqual([[1], [2]]);
  press(shift);
  expect(handlers.onLeave).toHaveBeenCalledOnce();
});

test('Shift held for a capital or for Tab is no press', () => {
  const shift = countShiftPresses(handlers);
  press(shift, 'A');
  press(shift, 'Tab');
  press(shift, 'A');
  expect(handlers.onCount).not.toHaveBeenCalled();
  expect(handlers.onLeave).not.toHaveBeenCalled();
});

test('five seconds without a press begin anew', () => {
  const shift = countShiftPresses(handlers);
  press(shift);
  press(shift);
  vi.advanceTimersByTime(5000);
  expect(handlers.onExpire).toHaveBeenCalledOnce();
  press(shift);
  expect(handlers.onLeave).not.toHaveBeenCalled();
  expect(handlers.onCount).toHaveBeenLastCalledWith(1);
});

test('a held key that repeats counts once', () => {
  const shift = countShiftPresses(handlers);
  shift.down('Shift');
  shift.down('Shift');
  shift.down('Shift');
  shift.up('Shift');
  expect(handlers.onCount.mock.calls).toEqual([[1]]);
});
