import { dateIssues, type ExpectedIssue, factIssues, numberIssues, sorted } from '../../oracle/reading.ts'
import { warekiIssue } from '../../oracle/warekiIssue.ts'
import { type BadInput, numbered } from '../vector.ts'
import { badDays, badWareki } from './badDates.ts'
import { badFacts } from './badFacts.ts'
import { badKpis, badNumbers } from './badNumbers.ts'

const one = (code: string, ...path: string[]): ExpectedIssue => ({ code, path })

/** What the naive reading says. */
export function badInputAnswer(input: BadInput): unknown {
  switch (input.operation) {
    case 'assess':
      return { issues: sorted(factIssues(input.scheme, input.facts)) }
    case 'validity': {
      const { decidedOn } = input.request as { readonly decidedOn?: unknown }
      return { issues: dateIssues(decidedOn).map(({ code }) => one(code, 'decidedOn')) }
    }
    case 'kpi':
      return {
        issues: Object.entries(input.values).flatMap(([name, value]) =>
          numberIssues(value).map((code) => one(code, name)),
        ),
      }
    case 'parseDate':
      return { issues: dateIssues(input.text) }
    case 'parseWareki':
      return { issues: [one(warekiIssue(input.text))] }
  }
}

export const badInputs = numbered(
  'bad-input',
  [...badNumbers, ...badFacts, ...badDays, ...badWareki, ...badKpis],
  badInputAnswer,
)
