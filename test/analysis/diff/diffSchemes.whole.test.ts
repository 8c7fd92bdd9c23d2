import { describe, expect, test } from 'vitest'
import { diffSchemes, type SchemeDiff } from '../../../src/analysis/index.ts'
import { newerText, olderText } from './twoTexts.ts'

type Place = SchemeDiff['changes'][number]['a']

/** A place with its articles, and what stands there where it is no whole element. */
function placeText(place: Place, isWhole: boolean): string {
  if (!place) return '–'
  const articles = place.citations.map(({ text }) => text).join(', ')
  return `${place.path}${articles ? ` (${articles})` : ''}${isWhole ? '' : ` = ${JSON.stringify(place.value)}`}`
}

const changesOf = ({ changes }: SchemeDiff) =>
  changes.map(({ kind, element, a, b }) => {
    const isWhole = /added|removed/.test(kind)
    return `${kind} ${element.a ?? '–'} > ${element.b ?? '–'}: ${placeText(a, isWhole)} > ${placeText(b, isWhole)}`
  })

describe('diffSchemes() of two texts that differ in nearly everything', () => {
  test.each<[string, readonly string[]]>([
    [
      'every change in its place',
      [
        'tier/changed gold > gold: tiers.gold.when.of[0].value (第1条) = "80" > tiers.gold.when.of[0].value (第1条) = "70"',
        'tier/changed gold > gold: tiers.gold.when.of[2] (第1条) = {"kind":"fact","fact":"member","is":true} > tiers.gold.when.of[2] (第1条) = {"kind":"given","fact":"since"}',
        'tier/added – > silver: – > tiers.silver (第1条)',
        'tier/changed bronze > bronze: tiers.bronze.when.value (第2条) = "50" > tiers.bronze.when.value (第2条) = "55"',
        'requirement/changed kept > kept: requirements.kept.at (第1条) = ["application"] > requirements.kept.at (第1条) = ["application","decision"]',
        'requirement/changed again > again: requirements.again.at (第1条) = ["renewal"] > requirements.again.at (第1条) = ["renewal","holding"]',
        'requirement/added – > asked: – > requirements.asked (第1条)',
        'requirement/added – > open: – > requirements.open (第1条)',
        'requirement/changed mend > mend: requirements.mend.curable (第1条) = true > requirements.mend.curable.cases.other (第1条) = false',
        'requirement/changed mend > mend: requirements.mend.when.is (第1条) = "small" > requirements.mend.when.is (第1条) = "large"',
        'requirement/removed left > –: requirements.left (第1条) > –',
        'exclusion/changed bad > bad: exclusions.bad.when (第1条) = {"kind":"fact","fact":"member","is":false} > exclusions.bad.when (第1条) = {"kind":"any","of":[{"kind":"fact","fact":"member","is":false},{"kind":"not","of":{"kind":"given","fact":"since"}}]}',
        'exclusion/added – > worse: – > exclusions.worse (第2条)',
        'exclusion/removed idle > –: exclusions.idle (第1条) > –',
        'referral/changed near > near: referrals.near.to (第1条) = "mayor" > referrals.near.to (第1条) = "panel"',
        'referral/changed near > near: referrals.near.leavesOpen.lowest (第1条) = null > referrals.near.leavesOpen.lowest (第1条) = "bronze"',
        'referral/changed near > near: referrals.near.leavesOpen.highest (第1条) = "gold" > referrals.near.leavesOpen.highest (第1条) = null',
        'referral/changed unlike > unlike: referrals.unlike.finding (第1条) = "size" > –',
        'referral/changed unlike > unlike: referrals.unlike.leavesOpen (第1条) = {"lowest":"bronze","highest":"gold"} > –',
        'referral/removed past > –: referrals.past (第1条) > –',
        'fact/changed since > since: facts.since.asked (第1条) = ["application"] > facts.since.asked (第1条) = ["application","renewal"]',
        'fact/changed points > points: facts.points.max (第1条) = "100" > facts.points.max (第1条) = "120"',
        'fact/changed size > size: facts.size.finding.by (第1条) = "mayor" > facts.size.finding.by (第1条) = "panel"',
        'fact/added – > fresh: – > facts.fresh (第1条)',
        'fact/added – > more: – > facts.more (第1条)',
        'fact/changed items > items: facts.items.fields.sent (第1条) = {"kind":"flag"} > –',
        'fact/changed items > items: – > facts.items.fields.form (第1条) = {"kind":"text"}',
        'fact/changed items > items: facts.items.rows.b (第1条) = {} > –',
        'fact/changed items > items: – > facts.items.rows.c (第1条) = {}',
        'fact/removed gone > –: facts.gone (第1条) > –',
        'measure/changed sum > sum: – > measures.sum.max (第1条) = "160"',
        'measure/added – > found: – > measures.found (第1条)',
        'measure/removed lost > –: measures.lost (第1条) > –',
        'validity/changed initial > initial: validity.initial.length.years (第1条) = 2 > validity.initial.length.years (第1条) = 3',
        'validity/changed initial > initial: validity.initial.counting (第1条) = "firstDayNotCounted" > validity.initial.counting (第1条) = "firstDayCounted"',
        'validity/added – > renewal: – > validity.renewal (第2条)',
        'lifecycle/changed renewal > renewal: lifecycle.renewal.from (第1条) = "decision" > lifecycle.renewal.from (第1条) = "oldExpiry"',
        'lifecycle/added – > extension: – > lifecycle.extension (第1条)',
        'lifecycle/changed suspension > suspension: lifecycle.suspension.by (第1条) = "mayor" > lifecycle.suspension.by (第1条) = "panel"',
        'lifecycle/changed suspension > suspension: lifecycle.suspension.stopsMark (第1条) = true > lifecycle.suspension.stopsMark (第1条) = false',
        'lifecycle/changed revocation > revocation: lifecycle.revocation.by (第1条) = "mayor" > lifecycle.revocation.by (第1条) = "panel"',
        'lifecycle/removed withdrawal > –: lifecycle.withdrawal (第1条) > –',
        'report/changed yearly > yearly: lifecycle.reports.yearly.counting (第1条) = "firstDayCounted" > lifecycle.reports.yearly.counting (第1条) = "firstDayNotCounted"',
        'report/changed yearly > yearly: lifecycle.reports.yearly.times (第1条) = 2 > –',
        'ground/changed late > late: – > lifecycle.revocation.grounds.late.when.of[1] (第1条) = {"kind":"given","fact":"since"}',
        'ground/added – > left: – > lifecycle.revocation.grounds.left (第2条)',
        'transition/added – > second: – > transitions.second (第1条)',
        'transition/added – > idle: – > transitions.idle (第1条)',
        'transition/removed first > –: transitions.first (第1条) > –',
        'benefit/changed loan > loan: benefits.loan.tiers (第1条) = ["gold"] > benefits.loan.tiers (第1条) = ["gold","silver"]',
        'benefit/changed loan > loan: benefits.loan.gives.amount (第1条) = "1/2" > benefits.loan.gives.amount (第1条) = "1/3"',
        'benefit/changed sign > sign: benefits.sign.kind (第1条) = "mark" > benefits.sign.kind (第1条) = "name"',
        'benefit/changed sign > sign: – > benefits.sign.when (第1条) = {"kind":"fact","fact":"member","is":true}',
        'benefit/added – > kept secret: – > benefits.kept secret (第1条)',
        'benefit/changed paper > paper: benefits.paper.kind (第1条) = "certificate" > benefits.paper.kind (第1条) = "benefit"',
        'benefit/changed paper > paper: benefits.paper.otherwise (第1条) = {"amount":"100","unit":"yen"} > –',
        'benefit/changed paper > paper: – > benefits.paper.gives (第1条) = {"amount":"20000","unit":"yen"}',
        'benefit/changed paper > paper: – > benefits.paper.tiers (第1条) = {"kind":"byReading","reading":"r","cases":{"one":["gold"],"other":["gold","bronze"]}}',
        'benefit/removed none > –: benefits.none (第1条) > –',
        'notice/changed letter > letter: notices.letter.on (第1条) = ["certified"] > notices.letter.on (第1条) = ["certified","renewed"]',
        'notice/changed letter > letter: notices.letter.form (第1条) = "第1号様式" > notices.letter.form (第1条) = "第2号様式"',
        'notice/changed letter > letter: notices.letter.states (第1条) = ["tier","validity","mark"] > notices.letter.states (第1条) = ["tier","reason","strengths","expectations",{"measure":"points"}]',
        'notice/added – > warning: – > notices.warning (第1条)',
        'notice/removed reply > –: notices.reply (第1条) > –',
        'fee/changed application > application: fees[0].amount (第1条) = "10000" > fees[0].amount (第1条) = "20000"',
        'fee/added – > renewal: – > fees[1] (第1条)',
        'places/changed places > places: places.limit (第1条) = 10 > places.limit (第1条) = 20',
        'places/changed places > places: places.onePerBusiness (第1条) = {"cite":"p"} > –',
        'parameter/changed floor > floor: parameters.floor.min (第1条) = "0" > parameters.floor.min (第1条) = "1"',
        'parameter/added – > next: – > parameters.next (第1条)',
        'parameter/removed old > –: parameters.old (第1条) > –',
        'reading/changed r > r: readings.r.default = "one" > readings.r.default = "other"',
        'reading/added – > after: – > readings.after',
        'reading/removed before > –: readings.before > –',
      ],
    ],
  ])('has %s', (_, lines) => {
    expect(changesOf(diffSchemes(olderText, newerText))).toEqual(lines)
  })
})
