/**
 * A place in an act of law, as `DU/2023/975 § 13` or `UZL art. 16l ust. 1`; or a decision of ours, as `decision 0012`.
 * The law index (docs/law/index.md) says what each key stands for.
 */
export type Citation = string & { readonly __brand: 'Citation' }

export const cite = (text: string): Citation => text as Citation
