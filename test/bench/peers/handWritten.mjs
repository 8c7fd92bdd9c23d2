import { scoredItems } from '../rules/okinawa2023.mjs'
import { okinawaNumbers, toyotaNumbers } from './plainInput.mjs'

const isAsTabled = (economy, social, environment, required) =>
  required === 3 && economy === 1 && social === 1 && environment === 1

function toyotaPlain({ environment, social, governance, local }) {
  const points = environment.points + social.points + governance.points + local.points
  const total = points / (environment.max + social.max + governance.max + local.max)
  const lowest = Math.min(
    environment.points / environment.max,
    social.points / social.max,
    governance.points / governance.max,
    local.points / local.max,
  )
  if (total >= 0.8 && lowest >= 0.6) return 'gold'
  if (total >= 0.6 && lowest >= 0.3) return 'silver'
  return total >= 0.3 && lowest >= 0.1 ? 'bronze' : null
}

function okinawaPlain({ items, initiatives }) {
  let met = 0
  for (const item of items) if (item) met++
  let score = 0
  let required = 0
  const fields = { economy: 0, social: 0, environment: 0 }
  let governs = false
  for (const { category, optional, base, stakeholders, beyondRegion, governance } of initiatives) {
    const bonus = optional ? 0.5 : 1
    score += base + (stakeholders ? bonus : 0) + (beyondRegion ? bonus : 0)
    if (optional) governs ||= governance && category === 'governance'
    else {
      required++
      fields[category]++
    }
  }
  const asTabled = isAsTabled(fields.economy, fields.social, fields.environment, required)
  return met >= 17 && asTabled && score + (governs ? 2 : 0) >= 60 ? 'platinum' : null
}

const inTenths = (text) => Math.round(Number(text) * 10)

/** Points and maxima in tenths, so that everything is a whole number below 2^53. */
const toyotaTenths = ({ scores }) =>
  scores.map(({ points, max }) => ({ points: inTenths(points), max: inTenths(max) }))

function toyotaScaled([environment, social, governance, local]) {
  const points = environment.points + social.points + governance.points + local.points
  const maximum = environment.max + social.max + governance.max + local.max
  const each = (ofTen) =>
    environment.points * 10 >= environment.max * ofTen &&
    social.points * 10 >= social.max * ofTen &&
    governance.points * 10 >= governance.max * ofTen &&
    local.points * 10 >= local.max * ofTen
  if (points * 10 >= maximum * 8 && each(6)) return 'gold'
  if (points * 10 >= maximum * 6 && each(3)) return 'silver'
  return points * 10 >= maximum * 3 && each(1) ? 'bronze' : null
}

/** Bases in tenths; the bonuses of 1, 0.5 and 2 are whole numbers of them too. */
const okinawaTenths = (applicant) => ({
  items: scoredItems(applicant),
  initiatives: applicant.initiatives.map((of) => ({ ...of, base: inTenths(of.base) })),
})

function okinawaScaled({ items, initiatives }) {
  let met = 0
  for (const item of items) if (item) met++
  let score = 0
  let required = 0
  const fields = { economy: 0, social: 0, environment: 0 }
  let governs = false
  for (const { category, optional, base, stakeholders, beyondRegion, governance } of initiatives) {
    const bonus = optional ? 5 : 10
    score += base + (stakeholders ? bonus : 0) + (beyondRegion ? bonus : 0)
    if (optional) governs ||= governance && category === 'governance'
    else {
      required++
      fields[category]++
    }
  }
  const asTabled = isAsTabled(fields.economy, fields.social, fields.environment, required)
  return met >= 17 && asTabled && score + (governs ? 20 : 0) >= 600 ? 'platinum' : null
}

/** What one would write by hand: floating point, whole tenths. None of them says why. */
export function handWritten(rule) {
  const isToyota = rule.rule === 'toyota'
  return [
    {
      name: 'hand-written, plain numbers',
      mode: 'criteria',
      prepare: isToyota ? toyotaNumbers : okinawaNumbers,
      run: isToyota
        ? (inputs, verdicts) => {
            for (let at = 0; at < inputs.length; at++) verdicts[at] = toyotaPlain(inputs[at])
          }
        : (inputs, verdicts) => {
            for (let at = 0; at < inputs.length; at++) verdicts[at] = okinawaPlain(inputs[at])
          },
    },
    {
      name: 'hand-written, scaled integers',
      mode: 'criteria',
      prepare: isToyota ? toyotaTenths : okinawaTenths,
      run: isToyota
        ? (inputs, verdicts) => {
            for (let at = 0; at < inputs.length; at++) verdicts[at] = toyotaScaled(inputs[at])
          }
        : (inputs, verdicts) => {
            for (let at = 0; at < inputs.length; at++) verdicts[at] = okinawaScaled(inputs[at])
          },
    },
  ]
}
