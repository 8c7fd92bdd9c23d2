/** The figures of a run as Markdown tables. */
export function figures({ machine, date, rows, dates, startUp, bundles }) {
  return [
    `Measured on ${date}: ${machine}.`,
    'Milliseconds for 100,000 applicants, 5 % of them on thresholds: the median of interleaved rounds, ± half of how far',
    'they lie apart; then the ratio to the first row, the wrong verdicts (held against exact fractions; the slow ones run',
    'on 5,000 applicants and are scaled), and the bytes of heap that one kept result holds.',
    '',
    ruleTable(rows),
    '',
    '| 1,000,000 validities, from text to text | ms | ratio | wrong |',
    '| --- | ---: | ---: | ---: |',
    ...dates.map(
      (row) =>
        `| ${row.name} | ${withSpread(row)} | ${times(row.ms / dates[0].ms)} | ${count(row.wrong)} of ${count(row.of)} |`,
    ),
    '',
    '| start-up of a process | ms | over bare Node |',
    '| --- | ---: | ---: |',
    ...startUp.map((row) => `| ${row.name} | ${withSpread(row)} | ${row.overBare.toFixed(1)} |`),
    '',
    '| bundle, minified | KiB | gzipped | of it zod | of it decimal.js |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...bundles.map(
      (row) =>
        `| ${row.name} | ${kib(row.minifiedBytes)} | ${kib(row.gzippedBytes)} | ${kib(row.zodBytes)} | ${kib(row.decimalBytes)} |`,
    ),
    '',
  ].join('\n')
}

/** What the library is held to, with what was measured. */
export function targetTable(targets) {
  return [
    '| target | at most | measured | |',
    '| --- | ---: | ---: | --- |',
    ...targets.map(
      ({ name, most, measured, unit, met }) =>
        `| ${name} | ${most}${unit} | ${measured}${unit} | ${met ? 'met' : '**not met**'} |`,
    ),
    '',
  ].join('\n')
}

/** Both rules side by side. */
function ruleTable(rows) {
  const under = (rule) => rows.filter((row) => row.rule === rule)
  const toyota = under('toyota')
  const okinawa = under('okinawa2023')
  const cells = (row, [first]) => {
    const wrong = row.wrong === null ? '–' : `${count(row.wrong)} of ${count(row.of)}`
    return `${withSpread(row)} | ${times(row.ms / first.ms)} | ${wrong} | ${row.heapBytes === null ? '–' : count(row.heapBytes)}`
  }
  return [
    '| | Toyota: ms | ratio | wrong | bytes | Okinawa 2023: ms | ratio | wrong | bytes |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...toyota.map(
      (row) =>
        `| ${row.name} | ${cells(row, toyota)} | ${cells(
          okinawa.find(({ name }) => name === row.name),
          okinawa,
        )} |`,
    ),
  ].join('\n')
}

const count = (n) => n.toLocaleString('en')
const withSpread = ({ ms, spread }) =>
  `${ms < 10 ? ms.toFixed(1) : count(Math.round(ms))} ±${Math.round(spread * 50)} %`
const times = (ratio) => {
  if (ratio < 0.1) return ratio.toPrecision(2)
  return ratio < 10 ? ratio.toFixed(2) : count(Math.round(ratio))
}
const kib = (bytes) => (bytes / 1024).toFixed(1)
