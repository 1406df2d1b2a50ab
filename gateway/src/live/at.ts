/** The longest that a timer of the platform can wait. */
const longestMs = 2 ** 31 - 1;

/** Does something at a time, however far away; at once where it is past. */
export function at(time: Date, clock: () => Date, act: () => void): { cancel(): void } {
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    const left = time.getTime() - clock().getTime();
    if (left > longestMs) timer = setTimeout(wait, longestMs);
    else timer = setTimeout(act, Math.max(left, 0));
    timer.unref();
  };
  wait();
  return { cancel: () => clearTimeout(timer) };
}
