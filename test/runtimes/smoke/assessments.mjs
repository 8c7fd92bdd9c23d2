import { assess, explain, findScheme, formatIssue, toRecord, traceOf, verifyRecord } from 'kijun'
import { explainGap, explainQuestions, gapToTier, nextQuestions } from 'kijun/analysis'
import { schemes } from 'kijun/schemes'
import * as rules from 'kijun/schemes/rules'
import { line, valueOr } from './lines.mjs'

const ways = ['ja', 'en'].flatMap((locale) =>
  ['text', 'markdown'].flatMap((format) =>
    ['line', 'standard', 'full'].map((detail) => ({ locale, format, detail })),
  ),
)
const withoutWords = Object.values(rules)

/**
 * Assessments of fixed applicants: reasons, explanations, records. The first applicant of each edition is asked about in
 * every way, whole and with each fact missing.
 */
export function assessments({ applicants }) {
  return applicants.flatMap((applicant, at) => {
    const isFirst = applicants.findIndex(({ scheme }) => scheme === applicant.scheme) === at
    return isFirst ? [...shortly(applicant), ...atLength(applicant)] : shortly(applicant)
  })
}

function shortly(applicant) {
  const { facts } = applicant
  const { scheme, options, said } = questionsAbout(applicant)
  const result = assess(scheme, facts, options)
  if (!result.ok) return [said('issues', () => valueOr(result, formatIssue))]
  const assessment = result.value
  return [
    said('assessment', () => assessment),
    said('explained in ja', () => explain(assessment, { locale: 'ja', detail: 'line' })),
    said('explained in en', () => explain(assessment, { locale: 'en', detail: 'standard' })),
    said('record', () => toRecord(assessment)),
  ]
}

function atLength(applicant) {
  const { facts } = applicant
  const { scheme, options, said } = questionsAbout(applicant)
  const assessment = assess(scheme, facts, options).value
  const bare = withoutWords.find(({ id, edition }) => id === scheme.id && edition === scheme.edition)
  return [
    said('trace', () => traceOf(assessment)),
    ...ways.map((way) => said(Object.values(way).join(' '), () => explain(assessment, way))),
    ...Object.keys(facts).map((fact) => {
      const { [fact]: _, ...rest } = facts
      return said(`without ${fact}`, () => outline(assess(scheme, rest, options)))
    }),
    said('verified', () => verifyRecord([scheme], toRecord(assessment))),
    said('without words', () => valueOr(assess(bare, facts, options), formatIssue)),
    ...gap(scheme, facts, scheme.tiers[0].id, said),
    ...questions(scheme, facts, said),
  ]
}

function questionsAbout({ id, scheme: name, on = '2026-10-01' }) {
  return {
    scheme: findScheme(schemes, name, { on }).value,
    options: { on },
    said: (part, resultOf) => line(`${name} ${id} ${part}`, resultOf),
  }
}

function outline({ value: { outcome, tierRange, missing } }) {
  return { outcome, tierRange, missing }
}

function gap(scheme, facts, tier, said) {
  const found = gapToTier(scheme, facts, tier)
  if (!found.ok) return [said(`gap ${tier}`, () => valueOr(found, formatIssue))]
  const words = ['ja', 'en'].map((locale) => explainGap(scheme, found.value, { locale }))
  return [said(`gap ${tier}`, () => [found.value, words])]
}

function questions(scheme, facts, said) {
  const found = nextQuestions(scheme, facts)
  const words = ['ja', 'en'].map((locale) => explainQuestions(scheme, found.value, { locale }))
  return [said('questions', () => [found.value, words])]
}
