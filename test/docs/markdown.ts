/** A heading: how deep, and the id that a link names. An `<a id>` in front of it wins over its own words. */
type Heading = { readonly depth: number; readonly id: string }

/** A table of a page: its cells, row by row, without the ruler. */
type Table = readonly (readonly string[])[]

/** A block of code: its language and its text. */
type Code = { readonly language: string; readonly text: string }

const FENCED = /^```(\w*)\n([\s\S]*?)^```$/gm

/** The page without its code. */
const prose = (page: string) => page.replace(FENCED, '')

/** Every heading of a page. */
export function headingsOf(page: string): readonly Heading[] {
  return [...prose(page).matchAll(/^(?:<a id="([^"]+)"><\/a>\n)?(#+) (.+)$/gm)].map(
    ([, id, hashes, words]) => ({ depth: hashes!.length, id: id ?? slug(words!) }),
  )
}

/** The part of a page under a heading of the second depth, and what stands below it. */
export function sectionOf(page: string, id: string): string {
  const starts = [...page.matchAll(/^(?:<a id="[^"]+"><\/a>\n)?## /gm)].map(({ index }) => index)
  const parts = starts.map((start, at) => page.slice(start, starts[at + 1]))
  const found = parts.find((part) => headingsOf(part)[0]?.id === id)
  if (found === undefined) throw new Error(`no section ${id}`)
  return found
}

/** Every table of a page. */
export function tablesOf(page: string): readonly Table[] {
  return [...prose(page).matchAll(/(?:^\|.*\|$\n?)+/gm)].map(([table]) => {
    const [head, , ...rows] = table.trim().split('\n').map(cells)
    return [head!, ...rows]
  })
}

/** Every block of code of a page. */
export function codesOf(page: string): readonly Code[] {
  return [...page.matchAll(FENCED)].map(([, language, text]) => ({ language: language!, text: text! }))
}

/** What a page points to: pictures as well. */
export function linksOf(page: string): readonly string[] {
  return [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!)
}

/** What stands in backticks. */
export function namedIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
}

const cells = (row: string) =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())

/** As GitHub makes it. */
const slug = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-')
