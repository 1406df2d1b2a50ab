import { setFlagsFromString } from 'node:v8';

/**
 * Makes this process collect its garbage sooner. What an import holds is small, but it makes much garbage, and V8 lets the heap
 * double several times before it looks: 200,000 rows then take 360 MB instead of 230 MB.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=20');
}
