import { Logger } from 'graphile-worker'

/** The queue's own lines are dropped: what matters of them comes to us as events. */
export const SILENT = new Logger(() => () => undefined)
