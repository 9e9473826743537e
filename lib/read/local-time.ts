const two = (n: number): string => String(n).padStart(2, '0');

/** An instant as the ISO date and time of this machine's clock, to the minute; undefined for no instant. */
export function localTime(instant: string | number | Date | undefined): string | undefined {
  const date = new Date(instant ?? Number.NaN);
  if (Number.isNaN(date.getTime())) return undefined;
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
