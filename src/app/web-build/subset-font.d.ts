declare module 'subset-font' {
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: {
      readonly targetFormat: 'woff2' | 'woff' | 'sfnt'
      readonly keepFeatures?: readonly string[]
      readonly dropTables?: readonly string[]
      readonly noHinting?: boolean
      readonly variationAxes?: Readonly<Record<string, { min: number; max: number; default: number }>>
    },
  ): Promise<Uint8Array>
}
