/**
 * What the field `days` of a kind counts: an extension or a shortening moves the end of training by calendar days, all
 * else says working days.
 *
 * @law UZL art. 16l
 */
export const daysCountedIn = (kind: string): 'calendar' | 'working' =>
  kind === 'extension' || kind === 'shortening' ? 'calendar' : 'working'

/**
 * The calendar days by which an entry moves the end of training; 0 for entries of other kinds.
 *
 * @law UZL art. 16l
 */
export const calendarDaysOf = ({ kind, details }: { readonly kind: string; readonly details: unknown }): number =>
  daysCountedIn(kind) === 'calendar' ? ((details as { readonly days?: number }).days ?? 0) : 0
