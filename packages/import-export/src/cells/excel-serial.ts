const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 31);

/**
 * The day that an Excel serial number (1900 system) stands for, as `YYYY-MM-DD`; its fraction, the time of day, is left out.
 * Excel counts a 29 February 1900 that never was (serial 60): the days before it are one off, and 60 itself is no day.
 */
export function dayOfSerial(serial: number): string | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days === 60) return null;
  const day = new Date(EPOCH + (days > 60 ? days - 1 : days) * DAY_MS);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}
