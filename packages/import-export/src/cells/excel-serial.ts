const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 31);
/** Excel counts a 29 February 1900 that never was: the days before it are one off, and 60 itself is no day. */
const DAY_THAT_NEVER_WAS = 60;

/** The day that an Excel serial number (1900 system) stands for, as `YYYY-MM-DD`; its fraction, the time of day, is left out. */
export function dayOfSerial(serial: number): string | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 1 || days === DAY_THAT_NEVER_WAS) return null;
  const day = new Date(EPOCH + (days > DAY_THAT_NEVER_WAS ? days - 1 : days) * DAY_MS);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}

/** The Excel serial number (1900 system) of a day `YYYY-MM-DD`; null for what is no day, or one before 1900. */
export function serialOfDay(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const days = (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY_MS;
  const serial = days >= DAY_THAT_NEVER_WAS ? days + 1 : days;
  return dayOfSerial(serial) === day ? serial : null;
}
