/** What opens when a record of the list was decided: the one below it, at the end the one above, of a single one none. */
export function nextTurn<Turn>(turns: readonly Turn[], decided: Turn): Turn | undefined {
  const place = turns.indexOf(decided)
  return turns[place + 1] ?? turns[place - 1]
}
