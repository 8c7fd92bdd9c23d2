import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../../src/cli/arguments/parseArguments.ts'

const specs = {
  format: { value: 'FORMAT', choices: ['ndjson', 'json', 'table'], summary: '' },
  fields: { value: 'FIELD,...', choices: ['id', 'tier', 'outcome'], list: true, summary: '' },
  on: { value: 'DATE', kind: 'date', summary: '' },
  scheme: { value: 'NAME', summary: '' },
  set: { value: 'PATH=VALUE', repeat: true, summary: '' },
  help: { summary: '' },
} as const

const accepted: [string[], object, string[]][] = [
  [[], {}, []],
  [['a.ndjson', '-'], {}, ['a.ndjson', '-']],
  [['--format', 'json', 'a'], { format: 'json' }, ['a']],
  [['a', '--format=json'], { format: 'json' }, ['a']],
  [['--format', 'json', '--format', 'table'], { format: 'table' }, []],
  [['--fields', 'tier,id'], { fields: ['tier', 'id'] }, []],
  [['--fields', 'tier, id'], { fields: ['tier', 'id'] }, []],
  [['--on', '2024-02-29'], { on: '2024-02-29' }, []],
  [['--scheme', 'a@b'], { scheme: 'a@b' }, []],
  [['--set', 'a=1'], { set: ['a=1'] }, []],
  [['--set', 'a=1', 'x', '--set=b=2', '--set', 'a=1'], { set: ['a=1', 'b=2', 'a=1'] }, ['x']],
  [['--help'], { help: true }, []],
  [['-h'], { help: true }, []],
  [['--', '--format', 'json'], {}, ['--format', 'json']],
]

const refused: [string[], string][] = [
  [['--fromat', 'json'], 'unknown option --fromat; did you mean --format?'],
  [['--Format=json'], 'unknown option --Format; did you mean --format?'],
  [['--quite-another'], 'unknown option --quite-another'],
  [['-x'], 'unknown option -x'],
  [['--__proto__', 'x'], 'unknown option --__proto__'],
  [['--constructor'], 'unknown option --constructor'],
  [['--format'], '--format needs a value: --format FORMAT'],
  [['--format', '--on', '2024-01-01'], '--format needs a value: --format FORMAT'],
  [['--format', 'jsno'], '--format: there is no "jsno"; did you mean json?'],
  [['--format', 'spreadsheet'], '--format: there is no "spreadsheet"; use one of ndjson, json, table'],
  [['--set', 'a=1', '--set'], '--set needs a value: --set PATH=VALUE'],
  [['--format='], '--format: there is no ""; use one of ndjson, json, table'],
  [['--fields', 'id,teir'], '--fields: there is no "teir"; did you mean tier?'],
  [['--fields', 'id,'], '--fields: there is no ""; use one of id, tier, outcome'],
  [['--help=yes'], '--help takes no value'],
]

describe('parseArguments()', () => {
  test.each(accepted)('reads %j', (argv, values, operands) => {
    expect(parseArguments(argv, specs)).toEqual({ values, operands })
  })

  test.each(refused)('refuses %j', (argv, problem) => {
    expect(parseArguments(argv, specs)).toEqual({ problem })
  })

  test.each(['2023-02-29', '２０２４-02-29', '1872-12-31', ''])('refuses the date %j', (date) => {
    const { problem } = parseArguments([`--on=${date}`], specs) as { problem: string }
    expect(problem).toMatch(/^--on: /)
    expect(problem).toContain(date)
  })
})
