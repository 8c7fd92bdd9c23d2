// A city's own scheme, from its definition in JSON. `npx kijun lint examples/my-city/2026-04-01.json` checks it first.
import { readFileSync } from 'node:fs'
import { assess, explain, parseScheme, validity } from 'kijun'

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')

const parsed = parseScheme(JSON.parse(read('2026-04-01.json')))
if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'))
const scheme = parsed.value

for (const line of read('applicants.ndjson').trim().split('\n')) {
  const { id, facts } = JSON.parse(line)
  const result = assess(scheme, facts)
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'))
  console.log(`${id}: ${result.value.outcome}`)
  console.log(`  ${explain(result.value, { locale: 'ja', detail: 'line' })}`)
}

const period = validity(scheme, { decidedOn: '2026-04-01' })
console.log(period.ok && `${period.value.from} - ${period.value.until}`)
