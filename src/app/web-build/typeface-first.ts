import type { Plugin } from 'vite'

const CUT = /^assets\/(latin|polish)-[^/]+\.woff2$/

/** Asks for the two cut files of the typeface with the page itself, so that the first words are drawn in it at once. */
export function typefaceFirst(): Plugin {
  return {
    name: 'opensmk-typeface-first',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => CUT.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${name}` },
            injectTo: 'head' as const,
          })),
    },
  }
}
