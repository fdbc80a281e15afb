/**
 * The sixteen voivodeships by the two digits of TERYT.
 *
 * @law UZL art. 16p
 */
export const VOIVODESHIPS = [
  ...(['02', '04', '06', '08', '10', '12', '14', '16'] as const),
  ...(['18', '20', '22', '24', '26', '28', '30', '32'] as const),
] as const
