import fc from 'fast-check'
import { type ExplainOptions, explain, traceOf, validity } from 'kijun'
import { toyotaSdgsRound4, yokohamaYSdgs20240401 } from 'kijun/schemes'
import { describe, expect, test } from 'vitest'
import type { TraceCondition } from '../../src/assess/trace.ts'
import { jaStatement } from '../../src/explain/jaLeaf.ts'
import { continued } from '../../src/explain/jaLine.ts'
import { labelsOf } from '../../src/explain/labels.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'
import { anyOptions, anyPartialApplicant } from '../laws/arbitraries.ts'
import { assessed } from '../laws/assessed.ts'
import { editions } from '../laws/editions.ts'
import { compareDecimals, figuresIn } from './figuresIn.ts'

const numRuns = 40
const details = ['line', 'standard', 'full'] as const

const anyForm = fc.record({
  locale: fc.constantFrom('ja', 'en'),
  detail: fc.constantFrom(...details),
}) satisfies fc.Arbitrary<ExplainOptions>

describe.each(editions)('explain() of $name', (edition) => {
  const { scheme } = edition
  const anyAssessment = fc
    .tuple(anyPartialApplicant(edition), anyOptions(scheme))
    .map(([data, options]) => assessed(scheme, data, options))

  test('is Japanese as documents write it: である, half-width figures, full-width signs', () => {
    const period = validity(scheme, { decidedOn: '2026-04-01' })
    const dated = period.ok ? { validity: period.value } : {}
    fc.assert(
      fc.property(anyAssessment, fc.constantFrom(...details), (assessment, detail) => {
        const text = withoutQuotations(scheme, explain(assessment, { locale: 'ja', detail, ...dated }))
        expect(text.match(/です|ます(?=[。、）])|ください|下さい/g)).toBeNull()
        expect(text.match(/.{0,20}[(),:;%!?].{0,20}/g)).toBeNull()
        expect(text.match(/.{0,20}([０-９]|undefined|null|。。|、、|、。|（）|「」).{0,20}/g)).toBeNull()
      }),
      { numRuns },
    )
  })

  test('says in one line how it stands, in whole sentences', () => {
    fc.assert(
      fc.property(anyAssessment, fc.constantFrom('ja', 'en'), (assessment, locale) => {
        const line = explain(assessment, { locale, detail: 'line' })
        expect(line).not.toContain('\n')
        expect(line).toMatch(locale === 'ja' ? /[^。]。$/ : /[^.]\.$/)
      }),
      { numRuns },
    )
  })

  test('cites the article of every reason and of every leaf', () => {
    const articles = Object.values(scheme.provisions).map(({ cite }) => cite)
    const isCited = (line: string) => articles.some((article) => line.includes(article))
    fc.assert(
      fc.property(anyAssessment, fc.constantFrom('ja', 'en'), (assessment, locale) => {
        const reasons = explain(assessment, { locale })
          .split('\n')
          .filter((line) => /^ {2}\d+(?:　|\. )/.test(line))
        expect(reasons.filter((line) => !isCited(line))).toEqual([])
        const lines = new Set(explain(assessment, { locale: 'ja', detail: 'full' }).split('\n').map(bare))
        const { eligibility, reception, tiers } = traceOf(assessment)
        const asked = [
          ...('eligibility' in assessment.stages ? eligibility : []),
          ...('reception' in assessment.stages ? reception : []),
          ...('criteria' in assessment.stages ? tiers : []),
        ]
        const labels = labelsOf(scheme, 'ja')
        const missed = asked
          .flatMap(({ when }) => leavesOf(when))
          .map(({ detail, verdict, citation }) => {
            const { topic, stands, found } = jaStatement(detail, verdict, labels)
            const told = stands === undefined ? found : `${stands}であり、${found}`
            return `${topic === undefined ? told : `${topic}は${told}`}（${citation.text}）`
          })
          .filter((line) => !lines.has(line))
        expect(missed).toEqual([])
      }),
      { numRuns },
    )
  })

  test('gives every statement an ending that another reason can follow', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const labels = labelsOf(scheme, 'ja')
        const { eligibility, reception, tiers } = traceOf(assessment)
        const unturned = [...eligibility, ...reception, ...tiers]
          .flatMap(({ when }) => leavesOf(when))
          .map(({ detail, verdict }) => jaStatement(detail, verdict, labels).found)
          .filter((found) => continued(found) === found)
        expect(unturned).toEqual([])
      }),
      { numRuns },
    )
  })

  test('keeps its structure whatever words a definition brings', () => {
    const plain = withWords(scheme, () => 'x')
    fc.assert(
      fc.property(anyPartialApplicant(edition), anyHostile, anyForm, (data, hostile, form) => {
        const worded = withWords(scheme, () => hostile)
        for (const format of ['text', 'markdown'] as const) {
          const text = explain(assessed(worded, data), { ...form, format })
          const usual = explain(assessed(plain, data), { ...form, format })
          expect(text.split('\n').length).toBe(usual.split('\n').length)
          if (format === 'markdown') expect(shapeOf(text)).toEqual(shapeOf(usual))
          expect(text).not.toMatch(steering)
          if (format === 'markdown') expect(bareMarks(text)).toEqual([])
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('explain() near a threshold', () => {
  const digits = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: length }).map((of) => of.join(''))
  // 60 digits: the largest that a fact may have.
  const anyMax = fc
    .tuple(fc.integer({ min: 1, max: 9 }), digits(28), digits(28))
    .map(([a, b, c]) => `${a}${b}.${c}`)
  const anyShare = fc
    .constantFrom('10', '30', '60', '80')
    .chain((percent) =>
      fc.record({ max: anyMax, percent: fc.constant(percent), units: fc.integer({ min: -2, max: 2 }) }),
    )

  test('prints every rate on its side of every percentage, and no difference as nothing', () => {
    fc.assert(
      fc.property(anyShare, anyShare, anyForm, (one, other, form) => {
        const [a, b] = [sheetRow(one), sheetRow(other)]
        const scores = { environment: a, social: b, governance: a, local: b }
        expectTold(explain(assessed(toyotaSdgsRound4, { scores }), form))
        const open = { scores: { environment: a, social: b, governance: a, local: { max: '50' } } }
        expectTold(explain(assessed(toyotaSdgsRound4, open), form))
      }),
      { numRuns: 150 },
    )
  })

  test('prints every number on its side of every threshold', () => {
    const anyPoints = fc
      .tuple(fc.constantFrom('29', '30', '59', '60', '79', '80'), digits(57), fc.boolean())
      .map(([whole, rest, low]) =>
        `${whole}.${low ? '0'.repeat(Math.max(0, 56 - rest.length)) : ''}${rest}`.slice(0, 60),
      )
    fc.assert(
      fc.property(anyPoints, anyForm, (points, form) => {
        expectTold(explain(assessed(yokohamaYSdgs20240401, { points }), form))
      }),
      { numRuns: 150 },
    )
  })

  test('prints how near a rate is, and the range it may be in, with as many digits as decide', () => {
    fc.assert(
      fc.property(anyShare, anyForm, (share, form) => {
        const row = sheetRow(share)
        const scores = { environment: row, social: row, governance: row, local: row }
        const parameters = { nearMargin: '0.5%' }
        expectTold(explain(assessed(toyotaSdgsRound4, { scores }, { parameters }), form))
      }),
      { numRuns: 50 },
    )
  })
})

/** What a sentence says of a figure and a threshold holds for the numbers as they are printed. */
function expectTold(text: string) {
  for (const { figure, goesOn, is, threshold, unmet, difference } of figuresIn(text)) {
    const side = compareDecimals(figure, threshold)
    // A figure that is cut is a little more than what is printed: printed at the threshold, it is above it.
    const isAbove = side > 0 || (side === 0 && goesOn)
    const isBelow = side < 0
    const holds = { atLeast: !isBelow, moreThan: isAbove, atMost: !isAbove, lessThan: isBelow }[is]
    expect([text, figure, is, threshold, holds]).toEqual([text, figure, is, threshold, !unmet])
    if (goesOn) expect(side).not.toBe(0)
    if (difference !== undefined) expect(difference).toMatch(/[1-9]/)
  }
}

/** Points that are a percentage of a maximum, or a few units of the last decimal beside it. */
function sheetRow({ max, percent, units }: { max: string; percent: string; units: number }) {
  const [whole, decimals = ''] = max.split('.')
  const scaled = BigInt(`${whole}${decimals}`) * BigInt(percent)
  const places = decimals.length + 2
  const most = BigInt(`${whole}${decimals}`) * 100n
  const points =
    scaled + BigInt(units) < 0n ? 0n : scaled + BigInt(units) > most ? most : scaled + BigInt(units)
  const padded = points.toString().padStart(places + 1, '0')
  return { points: `${padded.slice(0, -places)}.${padded.slice(-places)}`.slice(0, 60), max }
}

const anyHostile = fc
  .array(
    fc.constantFrom(
      ...[
        '# h',
        '- i',
        '* i',
        '+ i',
        '1. n',
        '2) n',
        '> q',
        '|a|b|',
        '---',
        '===',
        '```',
        '~~~',
        '`c`',
        '*b*',
        '_u_',
      ],
      ...[
        '<b>',
        '</script>',
        '<!--',
        '[l](http://x.y)',
        '![i](x)',
        'http://x.y',
        'www.x.y',
        '&amp;',
        '\\',
        '\\\\',
      ],
      ...[
        '\n',
        '\r\n',
        '\n\n',
        '\n# h',
        '\n- i',
        '    code',
        '\t',
        '\u2028',
        '\u2029',
        '\u0085',
        '\u000b',
        '\f',
      ],
      ...['\u0000', '\u001b[2J', '\u202e', '\u2066', '\u200f', '\ufeff', '\ud800', '「', '」', '%', 'x'],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** The scheme with every word of its own replaced. */
function withWords(scheme: Scheme, word: () => string): Scheme {
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return word()
    return Object.fromEntries(Object.entries(value as object).map(([key, of]) => [key, replaced(of)]))
  }
  return { ...scheme, words: replaced(scheme.words) as NonNullable<Scheme['words']> }
}

/** Controls other than line breaks, and what turns the direction of writing. */
const steering = /[^\P{Cc}\n]|[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

/** How each line begins: what makes a heading, an item, a quotation, a table, a fence, a rule or an indented block. */
function shapeOf(text: string): readonly string[] {
  return text.split('\n').map((line) => /^\s*(#{1,6} |[-*+] |\d+[.)] |>|\||```|~~~|---|===)?/.exec(line)![0])
}

/** Characters that Markdown would read as more than themselves. */
function bareMarks(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*(#{1,2}|-|\d+\.) /, ''))
    .filter((line) => /[`*_<>[\]|~&]|:\/\//.test(line.replace(/\\[!-/:-@[-`{-~]/g, '')))
}

/** A line of a tree without its indent and mark. */
function bare(line: string): string {
  return line.trim().replace(/^[○×？△] /, '')
}

/** What is left when article texts and the name of the edition are taken out: they are quoted as they are. */
function withoutQuotations(scheme: Scheme, text: string): string {
  const quoted = [
    ...Object.values(scheme.provisions).map(({ cite }) => cite),
    `${scheme.id}@${scheme.edition}`,
  ].sort((a, b) => b.length - a.length)
  return quoted.reduce((left, quotation) => left.replaceAll(quotation, '〃'), text)
}

function leavesOf(condition: TraceCondition): readonly (TraceCondition & { kind: 'leaf' })[] {
  return condition.kind === 'leaf' ? [condition] : condition.of.flatMap(leavesOf)
}
