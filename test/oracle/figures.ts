import type { Ratio } from './fraction.ts'
import { type Initiative, type Items, okinawa2023 } from './schemes/okinawa2023.ts'
import { type Scores, toyotaDomains, toyotaRates } from './schemes/toyotaSdgs.ts'
import { type Facts, isMissing, rowOf } from './truth.ts'

type Figures = { readonly [measure: string]: Ratio }

/** The figures on which a tier rests, where all that they are made of is known. */
export function figuresOf(edition: string, facts: Facts): Figures {
  if (edition === 'toyota-sdgs@round-4') return toyotaFigures(facts)
  if (edition === 'okinawa-sdgs@2023-07-31') return okinawaFigures(facts)
  return {}
}

function toyotaFigures(facts: Facts): Figures {
  const scores: { [domain: string]: { readonly points: string; readonly max: string } } = {}
  for (const domain of toyotaDomains) {
    const { points, max } = rowOf(facts, 'scores', domain)
    if (isMissing(points) || isMissing(max)) return {}
    scores[domain] = { points: String(points), max: String(max) }
  }
  const { overall, lowest } = toyotaRates(scores satisfies Scores)
  return { overallRate: overall, lowestRate: lowest }
}

function okinawaFigures(facts: Facts): Figures {
  const plan = facts['initiatives'] as readonly Facts[] | null | undefined
  const columns = ['category', 'base', 'stakeholders', 'beyondRegion', 'governance']
  if (!plan || plan.some((of) => columns.some((column) => isMissing(of[column])))) return {}
  const initiatives = plan.map((of) => ({ ...of, base: String(of['base']) }) as unknown as Initiative)
  return { planScore: okinawa2023({} as Items, initiatives).planScore }
}
