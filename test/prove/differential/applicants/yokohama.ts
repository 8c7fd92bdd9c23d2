import { yokohamaItems } from '../../../oracle/outcomes/yokohama.ts'
import type { Facts } from '../../../oracle/truth.ts'
import type { Dice } from '../../../support/dice.ts'
import { anyDay, dayBeside } from '../days.ts'
import { anyDecimal, beside } from '../numbers.ts'
import { type AnyApplicant, mostly, rows, ticked } from './anyApplicant.ts'

export const anyYokohama: AnyApplicant = (dice, isWhole) => ({
  facts: {
    points: dice.chance(20)
      ? beside(dice, dice.pick([3000, 5900, 6000, 7900, 8000]))
      : anyDecimal(dice, 0, 120),
    ...(dice.chance(40) ? { bandFound: dice.pick(['supreme', 'superior', 'standard', 'none']) } : {}),
    ...(isWhole ? anyForms(dice) : {}),
  },
  readings: {
    'yoko-band-gap': dice.pick(['refer', 'contiguous']),
    'yoko-tax-moment': dice.pick(['application-and-decision', 'application']),
    'yoko-lookback': dice.pick(['forward', 'backward', 'inclusive']),
  },
})

function anyForms(dice: Dice): Facts {
  const appliedOn = anyDay(dice, 2024, 2040)
  const isUsual = dice.chance(80)
  const employees = dice.int(1, 300)
  const employeesInCity = dice.pick([
    Math.floor(employees / 2),
    Math.ceil(employees / 2),
    dice.int(0, employees),
  ])
  const form = dice.pick(['regular', 'substitute'])
  return {
    applicantKind: dice.pick([
      'company',
      'organisation',
      'individual',
      'civicGroup',
      ...(isUsual ? [] : ['other']),
    ]),
    registered: mostly(dice),
    openingNotified: mostly(dice),
    designCenterMember: mostly(dice),
    cityTaxArrears: !mostly(dice),
    officeTaxArrears: !mostly(dice),
    organisedCrime: rows(['group', 'member', 'controlled'], () => ({ applies: !ticked(dice) })),
    dispositions: Array.from({ length: dice.pick([0, 0, 0, 1, 2]) }, () => ({
      on: dice.chance(50) ? dayBeside(dice, appliedOn, -5) : anyDay(dice, 2015, 2045),
      counts: dice.chance(70),
      seriousAndMalicious: dice.chance(50),
    })),
    excludedByMayor: !ticked(dice),
    applicationWithdrawalReceived: !ticked(dice),
    foundUnsuitable: !ticked(dice),
    appliedOn,
    receptionOpensOn: isUsual ? '2024-01-01' : dayBeside(dice, appliedOn, 0),
    receptionClosesOn: isUsual ? '2045-12-31' : dayBeside(dice, appliedOn, 0),
    channel: isUsual ? 'system' : dice.pick(['system', 'email', 'paper']),
    documents: rows(['applicationForm', 'checkSheet'], () => ({ submitted: ticked(dice) })),
    furtherDocuments: Array.from({ length: dice.int(0, 3) }, () => ({
      name: '定款',
      submitted: ticked(dice),
    })),
    steps: rows(['documentCheck', 'dialogue', 'evaluation', 'expertOpinion'], () => ({ done: ticked(dice) })),
    checkSheetVersion: form,
    evaluationForm: isUsual ? form : dice.pick(['regular', 'substitute']),
    items: rows(yokohamaItems, (id) => ({
      met: id === 'YK-L-1' && dice.chance(90) ? employeesInCity * 2 >= employees : dice.chance(70),
    })),
    employees: dice.chance(50) ? employees : String(employees),
    employeesInCity,
    everyEmployeeCounted: mostly(dice),
    withoutEmployees: dice.chance(10),
  }
}
