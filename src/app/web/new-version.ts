const HOUR_MS = 3_600_000

let isNewer = false
const listeners = new Set<() => void>()

/** A newer version has taken the app's place on this device: this page still runs the old one. */
export const hasNewVersion = (): boolean => isNewer

export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** An installed app may stay open for weeks: it asks for a newer version when somebody comes back to it. */
export function watchVersions(): void {
  const { serviceWorker } = navigator
  if (!serviceWorker) return
  let [isKept, asked] = [serviceWorker.controller !== null, Date.now()]
  serviceWorker.addEventListener('controllerchange', () => {
    isNewer = isKept
    isKept = true
    for (const listener of listeners) listener()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR_MS) return
    asked = Date.now()
    void serviceWorker.getRegistration().then((registration) => registration?.update())
  })
}
