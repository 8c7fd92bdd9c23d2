/** What the library is held to, as ratios within one run; each with the figure that was measured. */
export function targetsOf({ rows, startUp, bundles }) {
  const ms = (rule, mode, name) => {
    const found = rows.find((row) => row.rule === rule && row.mode === mode && row.name.startsWith(name))
    return found.ms
  }
  const ratios = ['toyota', 'okinawa2023'].flatMap((rule) => {
    const logic = ms(rule, 'criteria', 'json-logic-engine')
    const rules = ms(rule, 'criteria', 'json-rules-engine')
    return [
      ratio(`${rule}: criteria over json-logic-engine`, ms(rule, 'criteria', 'kijun') / logic, 1),
      ratio(
        `${rule}: whole text over json-rules-engine's criteria`,
        ms(rule, 'stages', 'kijun') / rules,
        0.2,
      ),
      ratio(`${rule}: criteria with trace over json-rules-engine`, ms(rule, 'trace', 'kijun') / rules, 0.1),
      ratio(
        `${rule}: JSON text to criteria over JSON.parse`,
        ms(rule, 'json', 'kijun') / ms(rule, 'json', 'JSON.parse'),
        10,
      ),
    ]
  })
  const wrong = rows.filter(({ name }) => name.startsWith('kijun')).reduce((all, row) => all + row.wrong, 0)
  const imported = startUp.find(({ name }) => name === "import 'kijun'").overBare
  const withRules = bundles.filter(({ name }) => name.includes('without words'))
  return [
    ...ratios,
    target('wrong verdicts of kijun', wrong, 0, ''),
    target("import 'kijun' over bare Node", round(imported, 1), 60, ' ms'),
    ...withRules.flatMap(({ name, gzippedBytes, zodBytes }) => [
      target(`${name}, gzipped`, round(gzippedBytes / 1024, 1), 35, ' KiB'),
      target(`${name}: zod in it`, round(zodBytes / 1024, 1), 0, ' KiB'),
    ]),
  ]
}

const ratio = (name, measured, most) => target(name, round(measured, 3), most, ' ×')
const target = (name, measured, most, unit) => ({ name, measured, most, unit, met: measured <= most })
const round = (number, decimals) => Number(number.toFixed(decimals))
