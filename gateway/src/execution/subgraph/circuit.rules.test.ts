import { describe, expect, test } from '@jest/globals';
import { abandoned, admit, answered, closed, failed, faultsToOpen, type Circuit } from './circuit.rules.js';

const afterFaults = (count: number, from: Circuit = closed): Circuit =>
  Array.from({ length: count }).reduce<Circuit>((circuit) => failed(circuit, 'ordinary', 0), from);
const opened = afterFaults(faultsToOpen);

describe('a closed circuit', () => {
  test('lets everything through', () => {
    expect(admit(closed, 0)).toEqual({ circuit: closed, permit: 'ordinary' });
  });
  test('opens after faults in a row, no sooner', () => {
    expect(afterFaults(faultsToOpen - 1).status).toBe('closed');
    expect(opened).toEqual({ status: 'open', until: 100, pauseMs: 100 });
  });
  test('forgets faults with every answer', () => {
    expect(afterFaults(faultsToOpen - 1, answered(afterFaults(faultsToOpen - 1))).status).toBe('closed');
  });
});

describe('an open circuit', () => {
  test('lets nothing through until its pause has ended', () => {
    expect(admit(opened, 99).permit).toBeNull();
  });
  test('then lets one through as a probe, and no other beside it', () => {
    const probing = admit(opened, 100);
    expect(probing.permit).toBe('probe');
    expect(admit(probing.circuit, 10_000).permit).toBeNull();
  });
  test('is not prolonged by faults of requests that were sent before it opened', () => {
    expect(failed(opened, 'ordinary', 50)).toBe(opened);
    const { circuit } = admit(opened, 100);
    expect(failed(circuit, 'ordinary', 150)).toBe(circuit);
  });
  test('closes with any answer', () => {
    expect(answered(opened)).toBe(closed);
    expect(answered(admit(opened, 100).circuit)).toBe(closed);
  });
  test('doubles its pause with every probe that fails, up to 2 s', () => {
    const pauses: number[] = [];
    let circuit = opened;
    for (let now = 100; pauses.length < 7; ) {
      circuit = failed(admit(circuit, now).circuit, 'probe', now);
      if (circuit.status !== 'open') throw new TypeError(`expected an open circuit, got ${circuit.status}`);
      pauses.push(circuit.pauseMs);
      now = circuit.until;
    }
    expect(pauses).toEqual([200, 400, 800, 1_600, 2_000, 2_000, 2_000]);
  });
  test('lets the next probe through at once when one was given up by whoever waited for it', () => {
    const given = abandoned(admit(opened, 100).circuit, 'probe', 130);
    expect(admit(given, 130).permit).toBe('probe');
    expect(failed(admit(given, 130).circuit, 'probe', 140)).toMatchObject({ pauseMs: 200 });
  });
  test('does not mind an ordinary request that is given up', () => {
    expect(abandoned(closed, 'ordinary', 0)).toBe(closed);
    const { circuit } = admit(opened, 100);
    expect(abandoned(circuit, 'ordinary', 130)).toBe(circuit);
  });
});
