/** Names in a row: 「甲」、「乙」及び「丙」. */
export function joined(names: readonly string[], conjunction = '及び'): string {
  return [names.slice(0, -1).join('、'), names.at(-1)!].filter((part) => part !== '').join(conjunction)
}

/** Quotation marks inside a quotation are double ones. */
export function quoted(text: string): string {
  return `「${text.replaceAll('「', '『').replaceAll('」', '』')}」`
}
