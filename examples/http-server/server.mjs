// `POST /assess` with { "scheme", "on"?, "facts" } answers what the text yields. Plain Node, no framework.
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { assess, explain, findScheme, formatIssue } from 'kijun'
import { schemes } from 'kijun/schemes'

const MAX_BYTES = 1_000_000

/** Answers one request. A refusal is an answer (200); what cannot be read is the caller's to mend (422). */
export async function handle(request, response) {
  const answer = (status, body) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    response.end(`${JSON.stringify(body)}\n`)
  }
  if (request.url !== '/assess') return answer(404, { error: 'POST /assess' })
  if (request.method !== 'POST') return answer(405, { error: 'POST /assess' })
  const text = await readBody(request)
  if (text === undefined) return answer(413, { error: `more than ${MAX_BYTES} bytes` })
  const data = parseJson(text)
  if (typeof data !== 'object' || data === null) return answer(400, { error: 'not a JSON object' })

  const locale = request.headers['accept-language']?.startsWith('ja') ? 'ja' : 'en'
  const refuse = (issues) =>
    answer(422, {
      issues: issues.map((issue) => ({
        code: issue.code,
        path: issue.path,
        message: formatIssue(issue, locale),
      })),
    })
  // `on` decides between editions where a scheme has several.
  const scheme = findScheme(schemes, data.scheme, { on: data.on })
  if (!scheme.ok) return refuse(scheme.issues)
  const result = assess(scheme.value, data.facts, data.on === undefined ? {} : { on: data.on })
  if (!result.ok) return refuse(result.issues)
  const { outcome, tier, tierRange, missing } = result.value
  const why = explain(result.value, { locale, detail: 'line' })
  return answer(200, { scheme: result.value.scheme, outcome, tier, tierRange, missing: missing.length, why })
}

async function readBody(request) {
  const chunks = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

// JSON.parse rounds long numbers before anybody sees them: ask your callers for numbers as text ("41.5").
function parseJson(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = createServer(handle).listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${server.address().port}/assess`)
  })
}
