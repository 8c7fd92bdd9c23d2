import { Decimal as Host } from 'decimal.js'
import { fields, scoredItems } from '../rules/okinawa2023.mjs'

const Decimal = Host.clone({ precision: 40, defaults: true })

const toyotaDecimals = ({ scores }) =>
  scores.map(({ points, max }) => ({ points: new Decimal(points), max: new Decimal(max) }))

const toyotaBounds = [
  ['gold', new Decimal('0.8'), new Decimal('0.6')],
  ['silver', new Decimal('0.6'), new Decimal('0.3')],
  ['bronze', new Decimal('0.3'), new Decimal('0.1')],
]

/** Cross-multiplied, as quotients would be rounded. */
function toyotaTier(rows) {
  const points = rows.reduce((all, row) => all.plus(row.points), new Decimal(0))
  const maximum = rows.reduce((all, row) => all.plus(row.max), new Decimal(0))
  for (const [tier, total, lowest] of toyotaBounds) {
    const reaches = points.gte(maximum.times(total))
    if (reaches && rows.every((row) => row.points.gte(row.max.times(lowest)))) return tier
  }
  return null
}

const okinawaDecimals = (applicant) => ({
  items: scoredItems(applicant),
  initiatives: applicant.initiatives.map((of) => ({ ...of, base: new Decimal(of.base) })),
})

const [whole, half, governanceBonus, asked] = ['1', '0.5', '2', '60'].map((text) => new Decimal(text))

function okinawaTier({ items, initiatives }) {
  const required = initiatives.filter((of) => !of.optional).map((of) => of.category)
  if (required.length !== 3 || !fields.every((field) => required.includes(field))) return null
  if (items.filter((met) => met).length < 17) return null
  let score = new Decimal(0)
  for (const { optional, base, stakeholders, beyondRegion } of initiatives) {
    const bonus = optional ? half : whole
    score = score.plus(base)
    if (stakeholders) score = score.plus(bonus)
    if (beyondRegion) score = score.plus(bonus)
  }
  const governs = initiatives.some((of) => of.optional && of.category === 'governance' && of.governance)
  return (governs ? score.plus(governanceBonus) : score).gte(asked) ? 'platinum' : null
}

/** Written by hand on decimal.js, with the decimals read before the clock runs. */
export function decimal(rule) {
  const isToyota = rule.rule === 'toyota'
  return [
    {
      name: 'hand-written, decimal.js',
      mode: 'criteria',
      prepare: isToyota ? toyotaDecimals : okinawaDecimals,
      run: isToyota
        ? (inputs, verdicts) => {
            for (let at = 0; at < inputs.length; at++) verdicts[at] = toyotaTier(inputs[at])
          }
        : (inputs, verdicts) => {
            for (let at = 0; at < inputs.length; at++) verdicts[at] = okinawaTier(inputs[at])
          },
    },
  ]
}
