import { bracketed } from './bracketed.ts'
import type { DescribePhrases } from './describePhrases.ts'

/** What a description says of a condition: a sentence, or a head with what stands under it. */
export type Clause = {
  readonly text: string
  /** What joins the inner ones where all is said in one sentence; the head is said then where there is none. */
  readonly join?: string
  /** What holds under one reading alone: it joins with nothing in a sentence. */
  readonly isCase?: true
  readonly of: readonly Clause[]
}

/** A line of a nested list. */
export type DescribedLine = { readonly depth: number; readonly text: string }

export function leaf(text: string): Clause {
  return { text, of: [] }
}

/** What is said of a condition inside another: that nothing is asked is said as well. */
export function saidOf(
  { phrases }: { readonly phrases: Pick<DescribePhrases, 'always'> },
  of: readonly Clause[],
): readonly Clause[] {
  return of.length === 0 ? [leaf(phrases.always)] : of
}

/** How many sentences a clause says. */
export function sentencesIn({ of }: Clause): number {
  return of.length === 0 ? 1 : of.reduce((sum, inner) => sum + sentencesIn(inner), 0)
}

/** Whether something in a clause holds under one reading alone. */
export function hasCases({ isCase, of }: Clause): boolean {
  return isCase === true || of.some(hasCases)
}

/** A clause as a nested list. */
export function clauseLines(clause: Clause, depth: number): readonly DescribedLine[] {
  return [{ depth, text: clause.text }, ...clause.of.flatMap((inner) => clauseLines(inner, depth + 1))]
}

/** A clause as one sentence. */
export function clauseText({ text, join, of }: Clause, phrases: Pick<DescribePhrases, 'brackets'>): string {
  if (of.length === 0) return text
  const inner = (each: Clause) => {
    const said = clauseText(each, phrases)
    return join !== undefined && of.length > 1 && each.join !== undefined
      ? bracketed(phrases, said).trimStart()
      : said
  }
  if (join !== undefined) return of.map(inner).join(join)
  return text + bracketed(phrases, of.map(inner).join(' / '))
}

/** Clauses under one head; a single one stands by itself. */
export function joined(
  text: string,
  join: string,
  of: readonly Clause[],
  parts: number = of.length,
): readonly Clause[] {
  return of.length === 0 || parts === 1 ? of : [{ text, join, of }]
}
