import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../architecture/imports.ts'
import { type PackedProject, packProject } from '../package/packedProject.ts'

/** The examples run in a project of their own, on the package as it is published. */
let project: PackedProject
const cli = () => join(project.folder, 'node_modules/kijun/dist/cli.js')

beforeAll(() => {
  project = packProject(['esbuild', 'fast-check', 'vitest'])
  cpSync(join(root, 'examples'), join(project.folder, 'examples'), {
    recursive: true,
    filter: (path) => !path.includes('playground'),
  })
})
afterAll(() => project.remove())

/** Runs one of the shell scripts of `examples/batch`. */
function batch(script: string, input: string, args: readonly string[] = [], cores = 2) {
  const { status, stdout, stderr } = spawnSync('bash', [`examples/batch/${script}`, ...args], {
    cwd: project.folder,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
    env: { ...process.env, KIJUN: `${process.execPath} ${cli()}`, CORES: String(cores) },
  })
  return { status, out: stdout, err: stderr }
}

describe('examples/imports', () => {
  // 第9条第2項: 60 to 79 points are superior, 80 and over supreme. 第11条第1項: 4 years from 2024-04-01 end on 2028-03-31.
  test.each(['esm.mjs', 'commonjs.cjs'])('%s runs', (name) => {
    const [line, more, lastDay] = project.run('node', [`examples/imports/${name}`]).split('\n')
    expect(line).toMatch(/^Tier: superior\./)
    expect([more, lastDay]).toEqual(['19', '2028-03-31'])
  })
})

describe('examples/bundler', () => {
  test('makes one script that runs where there is nothing of Node', () => {
    const path = join(project.folder, 'city.js')
    project.run('node', ['examples/bundler/build.mjs', path])
    const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
    runInContext(`${readFileSync(path, 'utf8')};globalThis.city = city`, context)
    const tier = (local: string) =>
      runInContext(
        `city.tierOf(Object.fromEntries([['environment', '45'], ['social', '45'], ['governance', '40'], ['local', '${local}']]
          .map(([domain, points]) => [domain, { points, max: '50' }])))`,
        context,
      )
    expect([tier('30'), tier('29.9'), tier('4.9')]).toEqual(['gold', 'silver', null])
  })
})

describe('examples/http-server', () => {
  let server: ChildProcess
  let address = ''
  beforeAll(async () => {
    server = spawn(process.execPath, ['examples/http-server/server.mjs'], {
      cwd: project.folder,
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    address = await new Promise((told) => server.stdout!.once('data', (data) => told(String(data).trim())))
  })
  afterAll(() => server.kill())

  const post = (body: string, headers = {}) => fetch(address, { method: 'POST', body, headers })

  test('answers what the text yields, in the language of the caller', async () => {
    const body = JSON.stringify({ scheme: 'yokohama-y-sdgs', facts: { points: '61', cityTaxArrears: true } })
    const answer = await post(body, { 'accept-language': 'ja' })
    expect(answer.status).toBe(200)
    const found = (await answer.json()) as { why: string }
    expect(found).toMatchObject({ scheme: 'yokohama-y-sdgs@2024-04-01', outcome: 'unmet', tier: 'superior' })
    expect(found.why).toContain('第4条第1項第2号')
  })

  test('says what cannot be read, and where', async () => {
    const answer = await post(JSON.stringify({ scheme: 'toyota-sdgs', facts: { score: {} } }))
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({ issues: [{ code: 'key/unknown', path: ['score'] }] })
    const ambiguous = await post(JSON.stringify({ scheme: 'okinawa-sdgs', facts: {} }))
    expect([ambiguous.status, await ambiguous.json()]).toMatchObject([
      422,
      { issues: [{ code: 'edition/ambiguous' }] },
    ])
    const day = await post(JSON.stringify({ scheme: 'okinawa-sdgs', on: '2026-06-03', facts: {} }))
    expect(await day.json()).toMatchObject({ scheme: 'okinawa-sdgs@2026-06-03', outcome: 'undetermined' })
  })

  test('refuses what is no request', async () => {
    expect((await post('{')).status).toBe(400)
    expect((await post('null')).status).toBe(400)
    expect((await fetch(address)).status).toBe(405)
    expect((await fetch(new URL('/', address))).status).toBe(404)
    expect((await post('x'.repeat(1_000_001))).status).toBe(413)
  })
})

describe('examples/integrator', () => {
  test('passes its own tests in the test runner of Node', () => {
    const out = project.run('node', [
      '--test',
      '--test-reporter=tap',
      'examples/integrator/nextStep.test.mjs',
    ])
    expect(out).toMatch(/^# pass 7$/m)
    expect(out).toMatch(/^# fail 0$/m)
  })
})

describe('examples/testing-kit', () => {
  test('passes in the test runner of Node', () => {
    const files = ['boundaries', 'applicants', 'lifecycle'].map(
      (name) => `examples/testing-kit/${name}.test.mjs`,
    )
    const out = project.run('node', ['--test', '--test-reporter=tap', ...files])
    expect(out).toMatch(/^# fail 0$/m)
    // 評価指標について: three tiers of two rates each; 受付期間: two ends; one application; 18 and 6 and 3 cases, and more.
    expect(Number(/^# pass (\d+)$/m.exec(out)?.[1])).toBeGreaterThan(40)
  })

  test('passes in vitest', () => {
    const config = 'examples/testing-kit/vitest.config.mjs'
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const args = [vitest, 'run', '--root', project.folder, '--config', config, '--reporter=json']
    const { numFailedTests, numPassedTests } = JSON.parse(project.run('node', args))
    expect([numFailedTests, numPassedTests > 20]).toEqual([0, true])
  })

  test('asks of jest no more than its globals', () => {
    const given = `
      const names = []
      globalThis.describe = (_, body) => body()
      globalThis.test = (name, body) => { names.push(name); body() }
      globalThis.test.each = (rows) => (_, body) => { for (const row of rows) { names.push(row[0]); body(...row) } }
      require('./examples/testing-kit/boundaries.jest.cjs')
      console.log(names.length)`
    expect(Number(project.run('node', ['--input-type=commonjs', '-e', given]))).toBeGreaterThan(20)
  })

  test('fails at the threshold where a mapping reads numbers as numbers', () => {
    const mapping = join(project.folder, 'examples/testing-kit/applicationOf.mjs')
    const written = readFileSync(mapping, 'utf8')
    writeFileSync(mapping, written.replace(': String(row[column])', ': Number(row[column]).toFixed(0)'))
    const file = 'examples/testing-kit/boundaries.test.mjs'
    const { status, stdout } = spawnSync('node', ['--test', '--test-reporter=tap', file], {
      cwd: project.folder,
      encoding: 'utf8',
    })
    writeFileSync(mapping, written)
    expect(status).toBe(1)
    expect(stdout).toMatch(/^ *not ok .*tiers\.gold\.when\.of\[\d\]: /m)
    expect(stdout).toContain('評価指標について')
  })
})

describe('examples/my-city', () => {
  test('is a definition in which lint finds nothing', () => {
    const out = project.run('node', [cli(), 'lint', 'examples/my-city/2026-04-01.json'])
    expect(out).toMatch(/1 definition: 0 found, 0 acknowledged, 0 not decided/)
  })

  test('assesses its applicants as its text says', () => {
    const out = project.run('node', ['examples/my-city/assess.mjs'])
    // 第5条: 6 items with one in each domain; 4 items. 第3条: no arrears.
    expect(out.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
      'leader, one item of each domain at least: met',
      'six items, none of governance: met',
      'four met, four not asked yet: met',
      'three met of seven asked: undetermined',
      'tax arrears: unmet',
      // 第6条: 3 years from 2026-04-01, that day counted, end on 2029-03-31.
      '2026-04-01 - 2029-03-31',
      '',
    ])
    const tiers = out.split('\n').filter((line) => line.startsWith(' '))
    expect(tiers[0]).toContain('「リーダー」')
    expect(tiers[1]).toContain('「パートナー」')
    expect(tiers[4]).toContain('第3条')
  })
})

describe('examples/new-scheme', () => {
  const name = 'examples/new-scheme/2026-04-01'

  test('passes its own test, in the test runner of Node', () => {
    const esbuild = join(project.folder, 'node_modules/esbuild/bin/esbuild')
    const options = [
      '--bundle',
      '--packages=external',
      '--platform=node',
      '--format=esm',
      '--log-level=error',
    ]
    // The program itself: npm puts the binary of the machine there, or a script that starts it.
    project.run(esbuild, [`${name}.test.ts`, ...options, '--outfile=newScheme.test.mjs'])
    const out = project.run('node', ['--test', '--test-reporter=tap', 'newScheme.test.mjs'])
    expect(out).toMatch(/^# fail 0$/m)
    // 5 tests of the skeleton, and a case or more for each of the 25 provisions that decide something.
    expect(Number(/^# pass (\d+)$/m.exec(out)?.[1])).toBeGreaterThanOrEqual(30)
  })

  test('is written as JSON, of which the command says that all is covered and nothing found', () => {
    const json = execFileSync('node', ['build/newScheme/schemeJson.mjs', `${name}.ts`], { cwd: root })
    writeFileSync(join(project.folder, 'hoshimi.json'), json)
    expect(project.run('node', [cli(), 'coverage', 'hoshimi.json'])).toMatch(/^total +26 +26 +0$/m)
    expect(project.run('node', [cli(), 'lint', 'hoshimi.json'])).toMatch(
      /1 definition: 0 found, 0 acknowledged, 0 not decided/,
    )
  })
})

describe('examples/vectors-python', () => {
  /** Runs the checks of another language on the vectors of the package. */
  function check(...args: string[]) {
    const script = 'examples/vectors-python/check.py'
    const { error, status, stdout, stderr } = spawnSync('python3', [script, ...args], {
      cwd: project.folder,
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    })
    if (error) throw new Error('python3 is missing on this machine: install it (apt-get install python3)')
    return { status, lines: stdout.trimEnd().split('\n'), stderr }
  }

  test('comes to the same by arithmetic of its own', () => {
    const { status, lines, stderr } = check()
    expect([status, stderr]).toEqual([0, ''])
    const [, passed] = /^(\d+) passed, 0 failed$/.exec(lines.at(-1)!) ?? []
    expect(Number(passed)).toBeGreaterThanOrEqual(1500)
    expect(lines[0]).toMatch(/^periods: (\d+) of \1 checked$/)
  })

  test('names the vector that is wrong, and exits 1', () => {
    const folder = join(project.folder, 'vectors')
    cpSync(join(project.folder, 'node_modules/kijun/vectors'), folder, { recursive: true })
    const file = join(folder, 'periods.json')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"lastDay":"2024-02-29"', '"lastDay":"2024-02-28"'),
    )
    const { status, lines } = check('vectors')
    expect(status).toBe(1)
    expect(lines[0]).toMatch(/^periods-0001: expected /)
    expect(lines.at(-1)).toMatch(/^\d+ passed, 1 failed$/)
  })
})

describe('examples/batch', () => {
  const applicants = execFileSync(
    'node',
    ['examples/generate-applicants.mjs', 'yokohama-y-sdgs', '501', '--seed', '3'],
    { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 },
  )
  const answers = () => project.run('node', [cli(), 'assess', '--fields', 'outcome,tier', '-'], applicants)

  test.each([1, 2, 3])('gives on %i cores what one process gives, in the same order', (cores) => {
    const { status, out, err } = batch(
      'assess-on-all-cores.sh',
      applicants,
      ['--fields', 'outcome,tier'],
      cores,
    )
    expect([status, err]).toEqual([0, ''])
    expect(out).toBe(answers())
  })

  test('keeps the status and the place of a line that cannot be answered', () => {
    const lines = [
      '{"id":"a","scheme":"toyota-sdgs","facts":{}}',
      '{"id":"b"}',
      '{"id":"c","scheme":"sp2-esg","facts":{}}',
    ]
    const { status, out } = batch('assess-on-all-cores.sh', `${lines.join('\n')}\n`, ['--fields', 'id'])
    expect(status).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b', 'c'])
    expect(batch('assess-on-all-cores.sh', '').out).toBe('')
  })

  test('maps partitions as RDD.pipe does: a process for each, a line for a line, 0 whatever the lines hold', () => {
    const lines = applicants.trimEnd().split('\n')
    const partitions = [lines.slice(0, 200), [...lines.slice(200), '{"id":"no scheme"}'], []]
    const mapped = partitions.map((partition) =>
      batch('mapper.sh', partition.map((line) => `${line}\n`).join(''), ['--fields', 'outcome,tier']),
    )
    expect(mapped.map(({ status }) => status)).toEqual([0, 0, 0])
    const out = mapped.map((of) => of.out.split('\n').slice(0, -1))
    expect(out.map(({ length }) => length)).toEqual(partitions.map(({ length }) => length))
    expect(out.flat().slice(0, 501).join('\n')).toBe(answers().trimEnd())
    expect(batch('mapper.sh', '', ['--no-such-option']).status).toBe(2)
  })
})
