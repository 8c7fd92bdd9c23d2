import { progress } from '../progress.mjs'

const FAST_ROUNDS = 5
const SLOW_ROUNDS = 3
/** Above this a contestant runs on the first portion alone, a third of it in each round, and its time is scaled. */
const SLOW_MICROSECONDS = 40
/** Cold code is slower than it will be, but not by so much: nobody is called slow before it is warm. */
const SURELY_SLOW_MICROSECONDS = 300
const TRIALS = [200, 800, 3000]

/**
 * Runs contestants against each other on the same applicants, portion by portion, so that what one of them needs is
 * made before the clock runs and does not have to be held for all 100,000. In each round of each portion every
 * contestant runs once, and each round begins with another one. A round's time is the sum over the portions.
 *
 * @returns for each contestant the milliseconds of its rounds per `per` inputs, how many verdicts were checked and
 * how many of them are wrong
 */
export async function runRounds(contestants, inputs, { portion, per, label }) {
  const runs = []
  for (const contestant of contestants) runs.push(await start(contestant, inputs, label))
  for (let from = 0; from < inputs.length; from += portion) {
    const some = inputs.slice(from, from + portion)
    const running = runs.filter((run) => from === 0 || !run.isSlow)
    const prepared = prepareAll(running, some)
    for (let round = 0; round < FAST_ROUNDS; round++) {
      progress(`${label}: ${from + some.length} of ${inputs.length}, round ${round + 1}`)
      const taking = running.filter((run) => round < run.times.length)
      for (let turn = 0; turn < taking.length; turn++) {
        const run = taking[(turn + round) % taking.length]
        await time(run, round, prepared.get(run.contestant.prepare), some)
      }
    }
  }
  return runs.map(({ contestant, isSlow, times, timed, checked, wrong }) => ({
    contestant,
    isSlow,
    of: checked,
    times: times.map((ms, round) => (ms / timed[round]) * per),
    wrong: contestant.hasVerdict === false ? null : wrong,
  }))
}

/** What the contestants ask for, made once where several of them ask for the same. */
function prepareAll(runs, some) {
  const prepares = new Set(runs.map(({ contestant }) => contestant.prepare))
  return new Map([...prepares].map((prepare) => [prepare, some.map(prepare)]))
}

/** Warms a contestant up and finds out whether it is one of the slow ones. */
async function start(contestant, inputs, label) {
  progress(`${label}: ${contestant.name}`)
  const trial = async (count) => {
    const prepared = inputs.slice(0, count).map(contestant.prepare)
    const began = process.hrtime.bigint()
    await contestant.run(prepared, new Array(prepared.length))
    return Number(process.hrtime.bigint() - began) / 1e3 / prepared.length
  }
  let microseconds = Number.POSITIVE_INFINITY
  for (const count of TRIALS) {
    microseconds = await trial(count)
    if (microseconds > SURELY_SLOW_MICROSECONDS) break
  }
  const isSlow = microseconds > SLOW_MICROSECONDS
  const rounds = isSlow ? SLOW_ROUNDS : FAST_ROUNDS
  const [times, timed] = [new Array(rounds).fill(0), new Array(rounds).fill(0)]
  return { contestant, isSlow, times, timed, checked: 0, wrong: 0 }
}

async function time(run, round, prepared, some) {
  const [from, until] = run.isSlow ? third(round, prepared.length) : [0, prepared.length]
  const inputs = prepared.slice(from, until)
  const verdicts = new Array(inputs.length).fill(null)
  globalThis.gc({ type: 'minor' })
  const began = process.hrtime.bigint()
  await run.contestant.run(inputs, verdicts)
  run.times[round] += Number(process.hrtime.bigint() - began) / 1e6
  run.timed[round] += inputs.length
  // Fast ones give the same verdicts in every round; slow ones have met all of theirs after the last.
  if (round > 0 && !run.isSlow) return
  const { expected } = run.contestant
  run.checked += inputs.length
  for (let at = 0; at < inputs.length; at++) if (verdicts[at] !== expected(some[from + at])) run.wrong++
}

const third = (round, length) => [round, round + 1].map((part) => Math.round((part / SLOW_ROUNDS) * length))
