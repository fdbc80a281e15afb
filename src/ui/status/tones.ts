import type { IconName } from './Icon.tsx'

/** Four statuses and the absence of one. A colour never speaks alone: each has its icon, and the piece brings the word. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error'

export const TONE_ICONS: Readonly<Record<Tone, IconName>> = {
  neutral: 'circle',
  info: 'info',
  success: 'check',
  warning: 'warning',
  error: 'error',
}
