/** Whole minutes, 0 or more. */
export type Minutes = number & { readonly __unit: 'minutes' }
/** Whole working days, 0 or more. */
export type WorkingDays = number & { readonly __unit: 'working days' }

export const minutesOf = (hours: number, minutes: number): Minutes => (hours * 60 + minutes) as Minutes
