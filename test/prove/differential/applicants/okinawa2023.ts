import { electiveItems, requiredItems } from '../../../oracle/schemes/okinawa2023.ts'
import type { Facts } from '../../../oracle/truth.ts'
import type { Dice } from '../../../support/dice.ts'
import { anyDay, dayBeside } from '../days.ts'
import { anyDecimal, beside } from '../numbers.ts'
import { type AnyApplicant, mostly, rows, ticked } from './anyApplicant.ts'
import { anyOkinawaApplicant } from './okinawaApplicant.ts'

const fields = ['economy', 'social', 'environment']
const categories = [...fields, 'governance', 'local', 'global']

export const anyOkinawa2023: AnyApplicant = (dice, isWhole) => {
  const readings = {
    'oki23-choose-2-or-3': dice.pick(['three', 'three', 'two']),
    'oki23-exactly-or-excess': dice.pick(['exactly-3-curable', 'excess-unscored', 'reject']),
    'oki23-which-three': dice.pick(['designated', 'first-three', 'best-three']),
    'oki23-elective-mix': dice.pick(['any-mix', 'one-category']),
    'oki23-gov-once': dice.pick(['once', 'each']),
    'oki23-gov-trigger': dice.pick(['category-and-finding', 'category-only', 'finding-only']),
    'oki23-triangle': dice.pick(['finding', 'met', 'not-met']),
    'oki23-two-viewpoints': dice.pick(['both', 'either']),
    'oki23-both-forms': dice.pick(['both', 'both', 'form2-alone']),
    'oki23-first-day': dice.pick(['not-counted', 'counted']),
  }
  const scored = { items: anyItems(dice, isWhole), initiatives: anyPlan(dice, isWhole) }
  return { facts: isWhole ? { ...scored, ...anyForms(dice) } : scored, readings }
}

/** About as many met as the text asks, some of them by their marks alone. */
function anyItems(dice: Dice, isWhole: boolean): Facts {
  const chosen = dice.shuffle(electiveItems).slice(0, dice.pick([3, 3, 3, 3, 2, 4, 5, 6, 0]))
  const unmet = dice
    .shuffle([...requiredItems, ...chosen])
    .slice(0, dice.pick([0, 2, 3, 4, 4, 4, 5, 5, 6, 9]))
  const byMarks = dice.chance(25) ? dice.pick([10, 60]) : 0
  return rows([...requiredItems, ...electiveItems], (id) => ({
    ...(electiveItems.includes(id)
      ? { chosen: chosen.includes(id), ...(dice.chance(20) ? { designated: dice.chance(60) } : {}) }
      : {}),
    ...(dice.chance(byMarks) ? anyMarks(dice) : { met: !unmet.includes(id) }),
    ...(isWhole
      ? {
          effort: ticked(dice),
          evidence: ticked(dice) ? dice.pick(['document', 'source', 'notDisclosable']) : 'empty',
        }
      : {}),
  }))
}

function anyMarks(dice: Dice): Facts {
  const isGood = dice.chance(75)
  return {
    evidenceShown: dice.chance(isGood ? 90 : 40),
    hearingConfirmed: dice.chance(30),
    hearingNotConfirmed: dice.chance(isGood ? 2 : 30),
    vague: dice.chance(isGood ? 2 : 20),
    distinctive: dice.chance(40),
    organised: dice.chance(isGood ? 90 : 40),
    notOrganised: dice.chance(isGood ? 2 : 20),
    legalOnly: dice.chance(isGood ? 1 : 10),
    mismatch: dice.chance(isGood ? 1 : 10),
    status: isGood
      ? dice.pick(['notStated', 'ongoing', 'preparing'])
      : dice.pick(['ongoing', 'planned', 'discontinued']),
  }
}

function anyPlan(dice: Dice, isWhole: boolean): readonly Facts[] {
  const isUsual = dice.chance(85)
  const isGood = dice.chance(70)
  const required = isUsual
    ? dice.shuffle(fields)
    : Array.from({ length: dice.int(0, 4) }, () => dice.pick(fields))
  const optional = dice.int(0, isUsual ? 2 : 5 - required.length)
  const plan = [
    ...required.map((category) => anyInitiative(dice, false, category, isGood)),
    ...Array.from({ length: optional }, () => anyInitiative(dice, true, dice.pick(categories), isGood)),
  ]
  const [first, ...rest] = plan
  const order =
    first && dice.chance(25) ? [{ ...first, base: onThreshold(dice, first, rest) }, ...rest] : plan
  return isWhole ? order.map((of) => ({ ...of, ...anyColumns(dice) })) : order
}

function anyInitiative(dice: Dice, isOptional: boolean, category: string, isGood: boolean): Facts {
  const base = isOptional ? anyDecimal(dice, 0, 5) : anyDecimal(dice, isGood ? 15 : 0, 25)
  return {
    category,
    ...(isOptional || dice.chance(50) ? { optional: isOptional } : {}),
    base,
    stakeholders: dice.chance(50),
    beyondRegion: dice.chance(50),
    governance: isOptional && category === 'governance' && dice.chance(70),
  }
}

/** The base with which the plan comes to about 60, if the others leave room for it. */
function onThreshold(dice: Dice, first: Facts, rest: readonly Facts[]): unknown {
  const halves = [first, ...rest].flatMap((of) =>
    [of['stakeholders'], of['beyondRegion']].map((is) => (is ? (of['optional'] ? 50 : 100) : 0)),
  )
  const bases = rest.map((of) => Math.round(Number(of['base']) * 100))
  const governed = rest.some((of) => of['governance']) ? 200 : 0
  const wanted = 6000 - [...halves, ...bases].reduce((sum, of) => sum + of, governed)
  return wanted > 0 && wanted < (first['optional'] ? 500 : 2500) ? beside(dice, wanted) : first['base']
}

function anyColumns(dice: Dice): Facts {
  const kinds = [
    'summary',
    'inPrefecture',
    'actionPlan',
    'kpiName',
    'kpiTarget',
    'detail',
    'doneNow',
    'planned',
    'kpiRationale',
    'structure',
    'outlook',
  ]
  return {
    ...Object.fromEntries(kinds.map((column) => [column, dice.chance(99.7)])),
    target: ticked(dice) ? dice.pick(['7.1', '12.8', '15.a']) : 'none',
    stakeholdersNamed: dice.chance(50),
    stakeholdersConsent: mostly(dice),
    kpiCurrent: ticked(dice) ? dice.pick(['thisYear', 'lastYear']) : 'empty',
    kpiNote: mostly(dice),
    kpiKind: dice.pick(['numeric', 'numeric', 'qualitative']),
    kpiReason: mostly(dice),
    kpiReasonAdequate: mostly(dice),
    ends: dice.chance(30) ? dayBeside(dice, '2028-02-29', 2) : anyDay(dice, 2028, 2029),
  }
}

function anyForms(dice: Dice): Facts {
  const isUsual = dice.chance(85)
  const pages = [
    'form1-mandatory',
    'form3-vision',
    ...['date', 'organisation', 'telephone', 'person'].flatMap((of) => [`form2-${of}`, `form3-${of}`]),
  ]
  return {
    ...anyOkinawaApplicant(dice),
    memberSince: dice.chance(90) ? '2022-04-01' : dayBeside(dice, '2028-02-29', 0),
    decidedBy: mostly(dice) ? 'prefecture' : 'committee',
    unsuitable: !ticked(dice),
    submittedAt: isUsual
      ? '2023-08-31T12:00'
      : dice.pick(['2023-08-06T23:59', '2023-08-07T00:00', '2023-09-15T23:59', '2023-09-16T00:00']),
    applyingOfficeInPrefecture: mostly(dice),
    applicationNumberOfBusiness: isUsual ? 1 : dice.int(1, 3),
    separateApplicationsAgreed: dice.chance(30),
    channel: isUsual ? 'email' : dice.pick(['email', 'webForm', 'post', 'hand', 'fax']),
    channelAgreed: dice.chance(50),
    documents: rows(['form1', 'form2', 'evidence', 'form3'], () => ({
      submitted: ticked(dice),
      explained: dice.chance(50),
    })),
    files: rows(['form1', 'form2', 'evidence', 'form3'], (id) => ({
      format: id === 'evidence' ? 'pdf' : ticked(dice) ? 'excel' : dice.pick(['pdf', 'other']),
      handwritten: !ticked(dice),
      applicantInFileName: ticked(dice),
    })),
    consents: { all: { ticked: ticked(dice) } },
    formFields: rows(pages, () => ({ filled: ticked(dice) })),
    goals: Array.from({ length: dice.pick([1, 2, 3, 17, 0]) }, (_, at) => ({ goal: at + 1 })),
    formCheckDone: mostly(dice),
    committeeReviewed: mostly(dice),
  }
}
