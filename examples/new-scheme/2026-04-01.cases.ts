import {
  type AssessOptions,
  assess,
  benefitsOf,
  deadlines,
  groundsOf,
  notices,
  replay,
  statusOn,
  validity,
} from 'kijun'
import { hoshimiSdgs20260401 as scheme } from './2026-04-01.ts'

/** A question to the library about one provision, and the answer that the text gives. */
export type Case = {
  readonly provision: string
  readonly says: string
  readonly actual: () => unknown
  readonly expected: unknown
}

const scored = (environment: string, social: string, governance: string, local: string) => ({
  scores: {
    environment: { points: environment },
    social: { points: social },
    governance: { points: governance },
    local: { points: local },
  },
})

/** Everything is known of this applicant, who just has what 第6条第1項第1号 asks for. */
const applicant = {
  officeInCity: true,
  inBusinessSince: '2025-06-01',
  cityTaxArrears: false,
  organisedCrime: false,
  documents: {
    'form-1': { submitted: true },
    'form-2': { submitted: true },
    'form-3': { submitted: true },
  },
  ...scored('25', '25', '15', '15'),
}
const without = (document: string) => ({
  documents: { ...applicant.documents, [document]: { submitted: false } },
})

/** What comes of that applicant with something changed: the outcome and the tier. */
function assessed(change: object, options?: AssessOptions): readonly unknown[] {
  const result = assess(scheme, { ...applicant, ...change }, options)
  if (!result.ok) return result.issues.map(({ code }) => code)
  return [result.value.outcome, result.value.tier]
}

const atApplication = { at: 'application', on: '2026-06-01', stages: ['eligibility', 'reception'] } as const
const applied = (change: object) => assessed(change, atApplication)[0]

function until(decidedOn: string): string | undefined {
  const result = validity(scheme, { decidedOn })
  return result.ok ? result.value.until : undefined
}

const certified = { kind: 'decided', on: '2026-07-01', for: 'initial', tier: 'first-star' } as const
function status(on: string, ...events: readonly object[]): readonly unknown[] {
  const { history, issues } = replay([scheme], { events: [certified, ...events] })
  const { status: standing, until: end } = statusOn(history, on)
  return [...issues.map(({ code }) => code), standing, end]
}

/** When the first year has elapsed, and by when its report is due at an office that is closed at weekends. */
function firstReport(on: string, readings: { readonly [reading: string]: string } = {}): readonly unknown[] {
  const { history } = replay([scheme], { events: [{ ...certified, on }], readings })
  return deadlines(history, { closedDays: { weekends: true } })
    .flatMap((deadline) => (deadline.kind === 'report' ? [[deadline.elapsedOn, deadline.due]] : []))
    .slice(0, 1)
    .flat()
}

function grounds(data: object): readonly string[] {
  const result = groundsOf(scheme, { data, on: '2027-01-01' })
  return result.ok ? result.value.filter(({ verdict }) => verdict === 'met').map(({ id }) => id) : []
}

function benefits(tier: 'first-star' | 'second-star' | null): readonly string[] {
  const result = benefitsOf(scheme, { tier })
  if (!result.ok) return []
  return result.value
    .filter(({ verdict }) => verdict === 'met')
    .map(({ id, amount }) => (amount ? `${id} ${amount}` : id))
}

/** The expected answers are those of the text. */
export const cases: readonly Case[] = [
  {
    provision: '2-1',
    says: 'no office in the city -> may not apply',
    actual: () => [applied({}), applied({ officeInCity: false }), applied({ officeInCity: null })],
    expected: ['met', 'unmet', 'undetermined'],
  },
  {
    provision: '2-2',
    says: 'begun on 2025-06-01: one year on 2026-06-01; begun a day later: not yet',
    actual: () =>
      ['2025-05-31', '2025-06-01', '2025-06-02'].map((since) => applied({ inBusinessSince: since })),
    expected: ['met', 'met', 'unmet'],
  },
  {
    provision: '2-2',
    says: 'not begun on the day of the application -> may not apply',
    actual: () => applied({ inBusinessSince: '2026-06-02' }),
    expected: 'unmet',
  },
  {
    provision: '3-1',
    says: 'in arrears of city tax -> excluded, whatever the points',
    actual: () => assessed({ cityTaxArrears: true }),
    expected: ['unmet', 'first-star'],
  },
  {
    provision: '3-2',
    says: 'organised crime -> excluded',
    actual: () => applied({ organisedCrime: true }),
    expected: 'unmet',
  },
  {
    provision: '4-1',
    says: 'no application -> not received',
    actual: () => applied(without('form-1')),
    expected: 'unmet',
  },
  {
    provision: '4-1-1',
    says: 'no self-evaluation -> not received',
    actual: () => applied(without('form-2')),
    expected: 'unmet',
  },
  {
    provision: '4-1-2',
    says: 'no plan -> not received',
    actual: () => applied(without('form-3')),
    expected: 'unmet',
  },
  {
    provision: '4-2',
    says: 'a missing document can be mended, and is asked for',
    actual: () => [
      scheme.requirements?.find(({ id }) => id === 'documents')?.curable,
      notices(scheme, { on: 'correctionRequested' }).map(({ id }) => id),
    ],
    expected: [true, ['correction-request']],
  },
  {
    provision: '5',
    says: 'a domain has 25 points and no more',
    actual: () => [assessed(scored('25', '25', '25', '25')), assessed(scored('25.001', '25', '25', '25'))],
    expected: [['met', 'first-star'], ['number/above-maximum']],
  },
  {
    provision: '6-1-1',
    says: '80 points -> First Star; anything less is not 80',
    actual: () => [
      assessed(scored('25', '25', '15', '15'))[1],
      assessed(scored('25', '24.999', '15', '15'))[1],
      assessed(scored('25', '25', '15.001', '15'))[1],
    ],
    expected: ['first-star', 'second-star', 'first-star'],
  },
  {
    provision: '6-1-1',
    says: '15 points in every domain -> First Star; 14.9 in one of them -> not',
    actual: () => [
      assessed(scored('25', '25', '25', '15'))[1],
      assessed(scored('25', '25', '25', '14.9'))[1],
    ],
    expected: ['first-star', 'second-star'],
  },
  {
    provision: '6-1-2',
    says: '60 points -> Second Star; anything less -> none',
    actual: () => [assessed(scored('15', '15', '15', '15')), assessed(scored('15', '15', '15', '14.999'))],
    expected: [
      ['met', 'second-star'],
      ['unmet', null],
    ],
  },
  {
    provision: '6-1-2',
    says: '10 points in every domain -> Second Star; 9.9 in one of them -> none',
    actual: () => [assessed(scored('25', '25', '25', '10'))[1], assessed(scored('25', '25', '25', '9.9'))[1]],
    expected: ['second-star', null],
  },
  {
    provision: '6-1-2',
    says: 'one domain not known: 75 points without it are Second Star only from 10 points there',
    actual: () => assessed({ scores: { ...applicant.scores, local: {} } }),
    expected: ['undetermined', undefined],
  },
  {
    provision: '6-2',
    says: 'found unsuitable by the mayor -> refused; nothing said -> not found so',
    actual: () => [assessed({}), assessed({ foundUnsuitable: true })],
    expected: [
      ['met', 'first-star'],
      ['unmet', 'first-star'],
    ],
  },
  {
    // 民法第143条: three years counted from 2026-07-01, that day included, end on 2029-06-30.
    provision: '7',
    says: 'certified on 2026-07-01 -> valid until 2029-06-30; on a leap day -> to 28 February',
    actual: () => [until('2026-07-01'), until('2028-02-29'), until('2026-04-01')],
    expected: ['2029-06-30', '2031-02-28', '2029-03-31'],
  },
  {
    provision: '8-1',
    says: 'renewed in time -> in force on; nothing applied for -> over on the day after the last',
    actual: () => [status('2029-06-30'), status('2029-07-01')],
    expected: [
      ['inForce', '2029-06-30'],
      ['expired', '2029-06-30'],
    ],
  },
  {
    // Three years counted from 2029-07-01, that day included.
    provision: '8-2',
    says: 'renewed on 2029-06-01 -> the new period counts from 2029-07-01',
    actual: () =>
      status(
        '2029-07-01',
        { kind: 'applied', on: '2029-05-01' },
        { kind: 'decided', on: '2029-06-01', for: 'renewal', tier: 'first-star' },
      ),
    expected: ['inForce', '2032-06-30'],
  },
  {
    // A year counted from 2026-07-01, that day included, has elapsed on 2027-06-30; 30 days after it is 2027-07-30, a Friday.
    provision: '9',
    says: 'certified on 2026-07-01 -> the first report is due by 2027-07-30',
    actual: () => firstReport('2026-07-01'),
    expected: ['2027-06-30', '2027-07-30'],
  },
  {
    // 30 days after 2027-07-02 is 2027-08-01, a Sunday.
    provision: '9',
    says: 'a last day on a Sunday moves to Monday, or stays under the other reading',
    actual: () => [
      firstReport('2026-07-03'),
      firstReport('2026-07-03', { 'hoshimi-report-holiday': 'no-shift' }),
    ],
    expected: [
      ['2027-07-02', '2027-08-02'],
      ['2027-07-02', '2027-08-01'],
    ],
  },
  {
    provision: '10-1',
    says: 'a change is reported, and the certification stands',
    actual: () => status('2027-01-01', { kind: 'changeReported', on: '2026-12-01', affecting: false }),
    expected: ['inForce', '2029-06-30'],
  },
  {
    provision: '10-2',
    says: 'given up on 2026-12-01 -> over from that day on',
    actual: () => status('2026-12-01', { kind: 'withdrawn', on: '2026-12-01' })[0],
    expected: 'withdrawn',
  },
  {
    provision: '11-1-1',
    says: 'obtained by deceit -> may be revoked; the mayor has to find it',
    actual: () => [grounds({}), grounds({ obtainedByDeceit: true })],
    expected: [[], ['deceit']],
  },
  {
    provision: '11-1-2',
    says: 'in arrears of city tax since, or organised crime -> may be revoked',
    actual: () => [grounds({ cityTaxArrears: true }), grounds({ organisedCrime: true })],
    expected: [['excluded'], ['excluded']],
  },
  {
    provision: '11-2',
    says: 'a revocation is notified with its reasons',
    actual: () => notices(scheme, { on: 'revoked' }).map(({ id, states }) => [id, Object.keys(states)]),
    expected: [['revocation-notice', ['reason']]],
  },
  {
    provision: '12-1',
    says: 'who is certified may use the mark, and nobody else',
    actual: () => [benefits('second-star').includes('mark'), benefits(null)],
    expected: [true, []],
  },
  {
    provision: '12-2',
    says: 'who is certified is published',
    actual: () => benefits('second-star').includes('publication'),
    expected: true,
  },
  {
    provision: '12-3',
    says: 'First Star alone has 0.2 % less interest',
    actual: () => [benefits('first-star'), benefits('second-star')],
    expected: [
      ['mark', 'publication', 'loan-interest 0.2'],
      ['mark', 'publication'],
    ],
  },
  {
    provision: 's-1',
    says: '令和8年4月1日 -> in force from 2026-04-01',
    actual: () => scheme.inForce?.from,
    expected: '2026-04-01',
  },
]
