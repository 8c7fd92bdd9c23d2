import { parseArgs } from 'node:util'

/** What was asked for: the names that the skeleton needs, or everything that is wrong with the arguments. */
export function readRequest(args) {
  const { positionals, to, problem } = parsed(args)
  if (problem !== undefined) return { problems: [problem] }
  const [id, edition, ...more] = positionals
  const missing = [id === undefined && '<id>', edition === undefined && '<edition>'].filter(Boolean)
  const problems = [
    ...(missing.length > 0 ? [`${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing`] : []),
    ...more.map((arg) => `"${arg}" is one argument too many`),
    ...(id === undefined || /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)
      ? []
      : [
          `<id> "${id}" is not made of small letters, digits and hyphens, beginning with a letter: hoshimi-sdgs`,
        ]),
    ...(edition === undefined ? [] : editionProblems(edition)),
  ]
  if (problems.length > 0) return { problems }
  const name = camelCase(`${id}-${edition}`)
  const inForceFrom = isDay(edition) ? edition : undefined
  return { problems, request: { id, edition, name, to, inForceFrom } }
}

function parsed(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { to: { type: 'string' } },
    })
    return { positionals, to: values.to }
  } catch (error) {
    return { problem: error.message }
  }
}

function editionProblems(edition) {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(edition)) {
    return [
      `<edition> "${edition}" is not made of small letters, digits and hyphens: 2026-04-01, round-4, undated`,
    ]
  }
  return /^\d+-\d+-\d+$/.test(edition) && !isDay(edition)
    ? [`<edition> "${edition}" is no day of the calendar; a day is YYYY-MM-DD`]
    : []
}

function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** `okinawa-sdgs-2026-06-03` is `okinawaSdgs20260603`: what the edition is called in code. */
function camelCase(text) {
  return text.replace(/-(.)/g, (_, sign) => sign.toUpperCase())
}
