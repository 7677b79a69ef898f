/** Countries of several zones of which one is nearly everybody's. */
const usual: Readonly<Record<string, string>> = { CY: 'Asia/Nicosia', DE: 'Europe/Berlin', ES: 'Europe/Madrid', PT: 'Europe/Lisbon' };

/** Not known yet to the compiler, which reads the standard of a year. */
type Placed = Intl.Locale & { getTimeZones(): string[] | undefined };

/** The time zone of a country; UTC where there are several, and where there is no such country. ISO 3166-1 alpha-2. */
export const zoneOfCountry = (country: string): string => {
  const zones = (new Intl.Locale(`und-${country}`) as Placed).getTimeZones() ?? [];
  return usual[country] ?? (zones.length === 1 ? zones[0]! : 'UTC');
};
