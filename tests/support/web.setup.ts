import { buildWeb } from '../../src/app/build-web.ts'

/** Journeys see the pages as they are now: built, as `npm start` would. */
export async function setup(): Promise<void> {
  await buildWeb()
}
