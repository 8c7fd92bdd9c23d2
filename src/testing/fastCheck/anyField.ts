import * as fc from 'fast-check'
import { addDays } from '../../calendar/index.ts'
import type { Field, Scheme } from '../../index.ts'
import { anyNumber } from './anyNumber.ts'

/** Words and days that the rules of a scheme name: what tells one applicant from another. */
export type Named = { readonly words: readonly string[]; readonly days: readonly string[] }

export function namedIn(scheme: Scheme): Named {
  const { words: _words, provisions: _provisions, ...rules } = scheme
  const words = new Set<string>()
  const days = new Set<string>()
  const visit = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (key === 'anyOf') words.add(value)
      if (/^\d{4}-\d{2}-\d{2}/.test(value)) days.add(value.slice(0, 10))
    } else if (Array.isArray(value)) for (const inner of value) visit(inner, key)
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, of] of Object.entries(value)) visit(of, inner)
    }
  }
  visit(rules, '')
  return { words: [...words], days: [...days] }
}

/** A value that a field takes. */
export function anyField(field: Field, named: Named): fc.Arbitrary<boolean | string> {
  switch (field.kind) {
    case 'flag':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...field.options)
    case 'count':
    case 'number':
      return anyNumber(field)
    case 'date':
      return anyDay(named)
    case 'dateTime':
      return fc
        .tuple(anyDay(named), fc.nat(23), fc.constantFrom(0, 1, 30, 59))
        .map(([day, ...time]) => `${day}T${time.map((part) => String(part).padStart(2, '0')).join(':')}`)
    case 'text': {
      const most = field.maxCharacters ?? MOST_CHARACTERS
      const written = fc.string({ unit: 'grapheme', maxLength: MOST_CHARACTERS })
      return fc
        .oneof(fc.constantFrom('', '記載', ...named.words), written)
        .map((text) => [...text].slice(0, most).join(''))
    }
  }
}

const MOST_CHARACTERS = 20

/** A day near one that the rules name, or any day of the years around them. */
function anyDay({ days }: Pick<Named, 'days'>): fc.Arbitrary<string> {
  const near = days.length > 0 ? days : [USUAL_DAY]
  return fc.oneof(
    fc.tuple(fc.constantFrom(...near), fc.constantFrom(0, -1, 1)).map(([day, days]) => addDays(day, days)),
    fc.integer({ min: -DAYS_AROUND, max: DAYS_AROUND }).map((days) => addDays(USUAL_DAY, days)),
  )
}

const USUAL_DAY = '2025-01-15'
const DAYS_AROUND = 4_000
