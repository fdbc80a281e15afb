import type { FastifyHelmetOptions } from '@fastify/helmet'

/**
 * What the browser is told about every answer. An answer is not a page: it may be shown in no frame and may load only
 * from us, which a worker's file needs; what concerns pages alone is not sent with each file of the app.
 */
export const answerHeaders = (origin: string): FastifyHelmetOptions => ({
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'self'"], frameAncestors: ["'none'"] } },
  strictTransportSecurity: isHttps(origin),
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xFrameOptions: false,
  // For browsers that are gone.
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
})

/** The same for a page: nothing inline, nothing from elsewhere, in nobody's frame, no hold on the window that opened it. */
export const pageHeaders = (origin: string): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      ...(isHttps(origin) && { upgradeInsecureRequests: [] }),
    },
  },
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  originAgentCluster: true,
  xFrameOptions: { action: 'deny' },
})

/** The app asks for none of what a device can sense or sell. */
export const PERMISSIONS_POLICY = 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'

const isHttps = (origin: string): boolean => origin.startsWith('https:')
