/** `EKS-2023-000017-smk1-procedury`: found again among a hundred downloads, legal on every disk. */
export const exportName = (cardNumber: string, what: string): string =>
  ['EKS', cardNumber.replace(/^EKS\W*/, ''), what]
    .join('-')
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .toLowerCase()
