/** What is larger is written no more: shared lists may be without end. */
const MOST_VALUES = 300_000

/** As JSON, or what begins it where it cannot be written. */
export function textOf(value: unknown): string {
  try {
    return valuesIn(value) > MOST_VALUES ? '{' : (JSON.stringify(value) ?? 'null')
  } catch {
    return '{'
  }
}

/** What of it JSON can say; proxies that count would otherwise count traps that it has itself. */
export function asJson(value: unknown): unknown {
  const text = textOf(value)
  return text === '{' ? {} : JSON.parse(text)
}

/** Keys and entries, in all; of what is shared or cyclic no more than it takes to tell that there are too many. */
export function valuesIn(data: unknown): number {
  let values = 0
  const left = [data]
  while (left.length > 0 && values <= MOST_VALUES) {
    values += 1
    const value = left.pop()
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) left.push(inner)
  }
  return values
}
