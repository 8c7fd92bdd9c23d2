import fc from 'fast-check'
import { yokohamaYSdgs20240401 } from '../../../schemes/index.ts'
import { yokohamaBand } from '../../oracle/schemes/yokohama.ts'
import type { Data, Edition } from '../edition.ts'
import { anyBeside, anyUnits, decimal, ONE, unitsOf } from '../units.ts'

const known = (value: unknown) => value !== undefined && value !== null
const MOST = 150n * ONE
const flags = ['designCenterMember', 'cityTaxArrears', 'officeTaxArrears'] as const
const thresholds = [30n, 59n, 60n, 79n, 80n].map((points) => points * ONE)

function applicants(points: fc.Arbitrary<bigint>, data: Data = {}): fc.Arbitrary<Data> {
  return fc
    .record({
      ...Object.fromEntries(
        flags.map((flag) => [flag, known(data[flag]) ? fc.constant(data[flag]) : fc.boolean()]),
      ),
      points: known(data['points']) ? fc.constant(data['points']) : points.map(decimal),
    })
    .chain((said) => anyFinding({ ...data, ...said }))
}

/** What the mayor found, if anything: between two bands, one of the two, or none. */
function anyFinding(data: Data): fc.Arbitrary<Data> {
  if (known(data['bandFound'])) return fc.constant(data)
  const points = unitsOf(data['points'])
  const isGap = yokohamaBand(decimal(points), 'refer') === 'gap'
  const lower = points < 60n * ONE ? ['superior', 'standard', 'none'] : ['supreme', 'superior', 'none']
  const choices = isGap ? lower : ['supreme', 'superior', 'standard', 'none']
  return fc.oneof(
    fc.constant(data),
    fc.constantFrom(...choices).map((bandFound) => ({ ...data, bandFound })),
  )
}

const completeBy = (data: Data, eligible: boolean, points: string): Data => ({
  ...data,
  designCenterMember: known(data['designCenterMember']) ? data['designCenterMember'] : eligible,
  cityTaxArrears: known(data['cityTaxArrears']) ? data['cityTaxArrears'] : !eligible,
  officeTaxArrears: known(data['officeTaxArrears']) ? data['officeTaxArrears'] : !eligible,
  points: known(data['points']) ? data['points'] : points,
})

/** Between two bands the mayor decides: the best that the text leaves open is the upper one of them. */
const foundBetween = (data: Data, found: (upper: string) => string): Data => {
  const points = unitsOf(data['points'])
  if (known(data['bandFound']) || yokohamaBand(decimal(points), 'refer') !== 'gap') return data
  return { ...data, bandFound: found(points < 60n * ONE ? 'superior' : 'supreme') }
}

export const yokohama: Edition = {
  name: 'yokohama-y-sdgs@2024-04-01',
  scheme: yokohamaYSdgs20240401,
  facts: [...flags, 'points', 'bandFound'],
  complete: (data) => applicants(anyUnits(0n, MOST), data),
  onThresholds: applicants(anyBeside([...thresholds, 59n * ONE + ONE / 2n], 0n, MOST)),
  best: (data) => foundBetween(completeBy(data, true, '80'), (upper) => upper),
  worst: (data) => foundBetween(completeBy(data, false, '0'), () => 'none'),
  better: (data) =>
    known(data['points'])
      ? anyUnits(unitsOf(data['points']), MOST).map((points) => ({ ...data, points: decimal(points) }))
      : fc.constant(data),
  expected: (data) => {
    const points = decimal(unitsOf(data['points']))
    const band = yokohamaBand(points, 'refer')
    const { designCenterMember, cityTaxArrears, officeTaxArrears, bandFound } = data
    const requirements = {
      'design-center-member': designCenterMember === true,
      'no-city-tax-arrears': cityTaxArrears === false,
      'no-office-tax-arrears': officeTaxArrears === false,
    }
    if (band === 'gap' && typeof bandFound === 'string') {
      const found = bandFound === 'none' ? null : bandFound
      const criteria = found === null ? 'unmet' : 'met'
      return { requirements, criteria, tierRange: { lowest: found, highest: found } }
    }
    if (band === 'gap') {
      const highest = unitsOf(points) < 60n * ONE ? 'superior' : 'supreme'
      return { requirements, criteria: 'referred', tierRange: { lowest: null, highest } }
    }
    const criteria = band === null ? 'unmet' : 'met'
    return { requirements, criteria, tierRange: { lowest: band, highest: band } }
  },
}
