import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { progress } from '../progress.mjs'
import { median, spread } from './median.mjs'

const ROUNDS = 15

/** Milliseconds from the start of a process to its end, and over one that imports nothing. */
export function startUp(root) {
  const importing = (...names) =>
    names.map((name) => `import ${JSON.stringify(pathToFileURL(`${root}/dist/${name}.js`).href)}`).join('\n')
  const scripts = [
    ['bare Node', ''],
    ["import 'kijun'", importing('index')],
    ["import 'kijun' and 'kijun/schemes/rules'", importing('index', 'schemes/rules')],
    ["import 'kijun' and 'kijun/schemes'", importing('index', 'schemes')],
    ["import 'kijun/calendar'", importing('calendar')],
  ]
  const times = scripts.map(() => [])
  for (let round = 0; round <= ROUNDS; round++) {
    progress(`start-up: round ${round} of ${ROUNDS}`)
    for (let turn = 0; turn < scripts.length; turn++) {
      const at = (turn + round) % scripts.length
      const began = process.hrtime.bigint()
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--input-type=module', '--eval', scripts[at][1]],
        { encoding: 'utf8' },
      )
      if (status !== 0) throw new Error(stderr)
      // The first round fills the disk cache.
      if (round > 0) times[at].push(Number(process.hrtime.bigint() - began) / 1e6)
    }
  }
  const bare = median(times[0])
  return scripts.map(([name], at) => ({
    name,
    ms: median(times[at]),
    overBare: median(times[at]) - bare,
    spread: spread(times[at]),
  }))
}
