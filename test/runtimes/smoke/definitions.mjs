import {
  factsJsonSchema,
  formatIssue,
  historyJsonSchema,
  parseScheme,
  parseSeries,
  recordJsonSchema,
  rulesDigest,
  schemeJsonSchema,
} from 'kijun'
import {
  amendScheme,
  coverage,
  describeScheme,
  diffBriefing,
  diffSchemes,
  lintScheme,
  schemeThresholds,
} from 'kijun/analysis'
import { periodsOnly, schemes, seriesById, toyotaWorkplaceUndated, yokohamaYSdgs } from 'kijun/schemes'
import * as rules from 'kijun/schemes/rules'
import { line, valueOr } from './lines.mjs'

const locales = ['ja', 'en']
const copyOf = (scheme) => JSON.parse(JSON.stringify(scheme))

/** Digests, JSON Schemas, and what the definitions say of themselves: also of those that are broken. */
export function definitions() {
  return [
    line('scheme.schema.json', schemeJsonSchema),
    line('record.schema.json', recordJsonSchema),
    ...editionsOf(rules).map(([name, of]) => line(`rules ${name}`, () => [rulesDigest(of), of])),
    ...Object.entries(seriesById).map(([id, series]) =>
      line(`series ${id}`, () => [
        historyJsonSchema(series),
        ...(series.length === 1 ? [valueOr(parseSeries(series.map(copyOf)), formatIssue)] : []),
      ]),
    ),
    ...[...schemes, ...periodsOnly].flatMap(ofScheme),
    ...atLength(toyotaWorkplaceUndated),
    ...broken(toyotaWorkplaceUndated),
    line('diff', () => diffSchemes(...yokohamaYSdgs)),
    ...locales.map((locale) => line(`briefing ${locale}`, () => diffBriefing(...yokohamaYSdgs, { locale }))),
  ]
}

function ofScheme(scheme) {
  const name = `${scheme.id}@${scheme.edition}`
  return [
    line(`${name} digest`, () => rulesDigest(scheme)),
    line(`${name} facts`, () => factsJsonSchema(scheme)),
    line(`${name} coverage`, () => coverage(scheme)),
  ]
}

/** What takes longer, of an edition that is short. */
function atLength(scheme) {
  return [
    line('thresholds', () => schemeThresholds(scheme)),
    line('parsed', () => valueOr(parseScheme(copyOf(scheme)), formatIssue)),
    line('lint', () => lintScheme(scheme)),
    line('amended', () => {
      const [{ path }] = schemeThresholds(scheme)
      return valueOr(amendScheme(scheme, [{ path, value: '5' }]), formatIssue)
    }),
    ...locales.map((locale) => line(`described ${locale}`, () => describeScheme(scheme, { locale }))),
  ]
}

/** Each part of a definition in turn is something else than it has to be. */
function broken(scheme) {
  return Object.keys(scheme).map((key) =>
    line(`a broken ${key}`, () =>
      valueOr(parseScheme({ ...copyOf(scheme), [key]: { ß: [null] } }), formatIssue),
    ),
  )
}

/** A module that was required has itself as its default as well. */
function editionsOf(module) {
  return Object.entries(module).filter(([name]) => name !== 'default')
}
