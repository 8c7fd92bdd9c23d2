/**
 * Writes applicants for trying things out, one line of JSON each:
 *
 *   node examples/generate-applicants.mjs yokohama-y-sdgs 10000 --seed 1 | npx kijun simulate --reading yoko-band-gap=contiguous -
 *
 * SCHEME is a bundled scheme (`npx kijun schemes`) or a file with a definition. The same arguments give the same lines.
 * Facts are made from their declarations: numbers within their bounds, one in twenty at a number that the text compares
 * with or just beside it; flags and choices mostly as the requirements want them; now and then one is missing.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findScheme, parseScheme, schemeName } from 'kijun'
import { schemes } from 'kijun/schemes'

/** How many in a hundred. */
const NEAR_THRESHOLD = 5
const USUALLY = 97
/** How many in a thousand flags and choices are as the text wants them, and how many facts are missing. */
const KINDS = [
  { asWanted: 1000, missing: 0 },
  { asWanted: 1000, missing: 0 },
  { asWanted: 998, missing: 2 },
  { asWanted: 970, missing: 10 },
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, on: { type: 'string' } },
})
const [name = '', count = '1000'] = positionals
const scheme = schemeNamed(name, values.on)
if (!/^\d{1,9}$/.test(count)) stop(`not a number of applicants: ${count}`)
if (!/^\d{1,9}$/.test(values.seed)) stop(`not a seed: ${values.seed}`)

let kind = KINDS[0]
const random = xorshift(Number(values.seed))
const wanted = wantedValues(scheme)
const bounds = thresholdsByMeasure(scheme)
const today = values.on ?? scheme.inForce?.from ?? '2026-04-01'

process.stdout.on('error', ({ code }) => {
  // A reader that has seen enough (`| head`) closes the pipe.
  if (code === 'EPIPE') process.exit(0)
  stop(`cannot write: ${code}`)
})

for (let n = 1; n <= Number(count); n++) {
  const line = `${JSON.stringify({ id: `a-${n}`, scheme: schemeName(scheme), on: today, facts: applicant() })}\n`
  // A reader that is slower than this program is waited for.
  if (!process.stdout.write(line)) await new Promise((resume) => process.stdout.once('drain', resume))
}

function schemeNamed(given, on) {
  if (given.endsWith('.json')) {
    const parsed = parseScheme(JSON.parse(readFileSync(given, 'utf8')))
    return parsed.ok ? parsed.value : stop(parsed.issues.map(({ message }) => message).join('\n'))
  }
  const found = findScheme(schemes, given, { on })
  return found.ok ? found.value : stop(found.issues[0].message)
}

function stop(message) {
  console.error(`generate-applicants: ${message}`)
  process.exit(2)
}

/** A sequence of numbers that look like chance and come out the same everywhere: 32-bit xorshift. */
function xorshift(seed) {
  // Small seeds would begin alike, and 0 would stay 0.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  const below = (n) => next() % n
  return {
    below,
    oneOf: (list) => list[below(list.length)],
    percent: (share) => below(100) < share,
    perMille: (share) => below(1000) < share,
  }
}

/** Some applicants have everything in order, others are careless throughout. */
function applicant() {
  kind = random.oneOf(KINDS)
  const facts = {}
  for (const [id, fact] of Object.entries(scheme.facts)) {
    if (random.perMille(kind.missing)) continue
    const value = factValue(id, fact)
    if (value !== undefined) facts[id] = value
  }
  return facts
}

function factValue(id, fact) {
  if (fact.kind === 'group') {
    const rates = rateOf(id)
    return Object.fromEntries(
      Object.entries(fact.rows).map(([row]) => [
        row,
        limited(fact, rates ? rateRow(fact, rates) : record(id, fact)),
      ]),
    )
  }
  if (fact.kind === 'list') {
    const records = random.below(Math.min(fact.maxRecords, 3) + 1)
    return Array.from({ length: records }, () => limited(fact, record(id, fact)))
  }
  const measured = Object.entries(scheme.measures ?? {}).find(
    ([, { value }]) => value.kind === 'fact' && value.fact === id,
  )
  return fieldValue(fact, id, measured && bounds.get(measured[0]))
}

function record(id, { fields }) {
  const values = {}
  for (const [field, shape] of Object.entries(fields)) {
    if (random.perMille(kind.missing)) continue
    values[field] = fieldValue(shape, `${id}.${field}`, undefined, values)
  }
  return values
}

function fieldValue(field, key, near = [], siblings = {}) {
  const want = wanted.get(key)
  const asWanted = want !== undefined && random.perMille(kind.asWanted)
  switch (field.kind) {
    case 'flag':
      if (want !== undefined) return asWanted ? want : !want
      return field.presumed === undefined ? random.percent(50) : random.percent(USUALLY) === field.presumed
    case 'choice':
      if (asWanted && field.options.includes(want)) return want
      // A finding settles what the text leaves open: most applicants have none.
      if (scheme.facts[key]?.finding && random.percent(USUALLY)) return undefined
      return random.oneOf(field.options)
    case 'count':
    case 'number':
      return numberIn(field, near, siblings)
    case 'date':
      return random.percent(90) ? today : daysFrom(today, random.below(81) - 40)
    case 'dateTime':
      return `${dayWithin(key)}T12:00`
    case 'text':
      return 'kijun'.slice(0, field.maxCharacters ?? 5)
  }
}

/** A number within its bounds and, one time in twenty, at a threshold or just beside it. */
function numberIn(field, near, siblings) {
  const decimals = field.kind === 'count' ? 0 : Math.max(1, decimalsOf(field.step ?? '1'))
  const unit = 10 ** decimals
  const step = Math.max(1, Math.round(Number(field.step ?? 0) * unit))
  const above = field.above === undefined ? Number.NEGATIVE_INFINITY : Number(field.above) * unit
  const lowest = Math.ceil((Number(field.min ?? field.above ?? 0) * unit) / step) * step
  const least = lowest > above ? lowest : lowest + step
  const highest = field.max?.field === undefined ? field.max : siblings[field.max.field]
  const usual = near.length > 0 ? Math.max(...near) * 1.25 : least / unit + 100
  const most = Math.max(least, Math.floor(Number(highest ?? usual) * unit))
  const fits = (units) =>
    units >= least && units % step === 0 && (highest === undefined || units <= Number(highest) * unit)
  if (near.length > 0 && random.percent(NEAR_THRESHOLD)) {
    const beside = random.oneOf(decimals === 0 ? [-1, 0, 1] : [-5, -1, 0, 1, 5])
    const units = Math.round(random.oneOf(near) * unit) + beside
    if (fits(units)) return decimal(units, decimals)
  }
  // Whole numbers are what evaluation sheets mostly hold.
  const drawn = least + random.below(most - least + 1)
  const whole = drawn - (drawn % (random.percent(80) ? Math.max(unit, step) : step))
  return decimal(fits(whole) ? whole : least, decimals)
}

function decimalsOf(literal) {
  return literal.split('.')[1]?.length ?? 0
}

function decimal(units, decimals) {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const rest = digits.slice(digits.length - decimals).replace(/0+$/, '')
  return `${units < 0 ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`
}

/** The measure of rates over a group, with the names of its points and maxima and the rates it is held against. */
function rateOf(group) {
  const measures = Object.entries(scheme.measures ?? {}).filter(
    ([, { value }]) => value.kind === 'rate' && value.in === group,
  )
  if (measures.length === 0) return undefined
  const { points, max } = measures[0][1].value
  const rates = measures.flatMap(([id]) => bounds.get(id) ?? []).map((rate) => Math.round(Number(rate) * 100))
  // One rate for all rows puts the total near a threshold as well as each row.
  const near = rates.length > 0 && random.percent(NEAR_THRESHOLD)
  return { points, max, rate: near ? random.oneOf(rates) : undefined, level: 20 + random.below(81) }
}

function rateRow(fact, { points, max, rate, level }) {
  const maximum = 10 * (2 + random.below(9))
  const percent = Math.min(100, rate ?? Math.max(0, level + random.below(31) - 15))
  const tenths = Math.min(
    maximum * 10,
    Math.max(0, (maximum * percent) / 10 + (rate ? random.oneOf([-1, 0, 0, 1]) : 0)),
  )
  const given = { [points]: decimal(Math.round(tenths), 1), [max]: String(maximum) }
  const others = Object.keys(fact.fields).filter((field) => field !== points && field !== max)
  return Object.fromEntries([
    ...Object.entries(given),
    ...others.map((field) => [field, fieldValue(fact.fields[field], '')]),
  ])
}

/** Keeps a row or record to what the text allows beside its other values. */
function limited({ fields, limits = [] }, values) {
  // One limit may bring another one to bear: what is presumed counts as said.
  for (let round = 0; round <= limits.length; round++) {
    for (const { where, field, max, only } of limits) {
      const applies = Object.entries(where).every(([of, among]) =>
        [among].flat().includes(values[of] ?? fields[of]?.presumed),
      )
      if (!applies || values[field] === undefined) continue
      if (max !== undefined && Number(values[field]) > Number(max)) values[field] = max
      if (only && !only.includes(values[field])) values[field] = random.oneOf(only)
    }
  }
  return values
}

/** What requirements and tiers want of flags and choices, and exclusions do not, by `fact` and `fact.field`. */
function wantedValues({ requirements = [], exclusions = [], tiers, measures = {} }) {
  const found = new Map()
  const note = (key, is, holds) => {
    const value = Array.isArray(is) ? is[0] : is
    if (found.has(key)) return
    if (typeof value === 'boolean') found.set(key, value === holds)
    else if (holds) found.set(key, value)
  }
  const look = (node, table, holds) => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) {
      for (const inner of node) look(inner, table, holds)
    } else if (node.kind === 'fact') note(node.fact, node.is, holds)
    else if (node.kind === 'compare') {
      const { value } = measures[node.measure]
      if (value.kind === 'count' && node.is === 'atLeast') look(value.where, value.in, holds)
    } else if (node.kind === 'field') note(`${table}.${node.field}`, node.is, holds)
    else if (node.kind === 'not') look(node.of, table, !holds)
    else if (node.kind === 'each' || node.kind === 'some') look(node.satisfies, node.in, holds)
    else if (node.kind === 'byReading')
      for (const inner of Object.values(node.cases)) look(inner, table, holds)
    else look(node.of, table, holds)
  }
  for (const { when } of requirements) look(when, undefined, true)
  for (const { when } of exclusions) look(when, undefined, false)
  for (const { when } of tiers) look(when, undefined, true)
  return found
}

/** The numbers that tiers and requirements hold each measure against, as decimals. */
function thresholdsByMeasure({ tiers, requirements = [] }) {
  const found = new Map()
  const look = (node) => {
    if (typeof node !== 'object' || node === null) return
    if (node.kind === 'compare' && typeof node.value === 'string') {
      found.set(node.measure, [...(found.get(node.measure) ?? []), numberOf(node.value)])
    }
    for (const inner of Object.values(node)) look(inner)
  }
  look([...tiers, ...requirements])
  return found
}

function numberOf(literal) {
  if (literal.endsWith('%')) return Number(literal.slice(0, -1)) / 100
  const [dividend, divisor = '1'] = literal.split('/')
  return Number(dividend) / Number(divisor)
}

/** A day on which the requirements let something happen that has a time. */
function dayWithin(fact) {
  const text = JSON.stringify(scheme.requirements ?? [])
  const [, from] =
    new RegExp(`"kind":"between","fact":"${fact}","from":"(\\d{4}-\\d{2}-\\d{2})`).exec(text) ?? []
  return from === undefined ? today : daysFrom(from, 1 + random.below(30))
}

function daysFrom(day, days) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
