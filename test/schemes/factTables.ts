/** What each edition takes for an answer, as the forms and the texts have it, by the path of the fact or of its field. */
export type FactTable = {
  /** The options of a choice, in the order of the form. */
  readonly choices: { readonly [path: string]: string }
  /** What holds where nothing is said: everything else is asked. */
  readonly presumed: { readonly [path: string]: boolean | string }
  /** The least and the most that a number may be; `+` where the number itself is not taken any more. */
  readonly bounds: { readonly [path: string]: readonly [least: string, most: string | undefined] }
  /** Numbers of things, which have no parts. */
  readonly counts: readonly string[]
  /** How many records a list holds at most: a limit of this library, but for 17 goals and 5 initiatives. */
  readonly records: { readonly [fact: string]: number }
  readonly characters: { readonly [path: string]: number }
  /** What a record may withhold from a reader: breaches of law, dispositions, tax arrears and organised crime. */
  readonly sensitive: readonly string[]
  /** The domain of each row that has one, and its tags. */
  readonly rows: { readonly [row: string]: string }
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
const no = (text: string) => Object.fromEntries(words(text).map((path) => [path, false]))
const every = (fact: string, rows: string, of: string) =>
  Object.fromEntries(words(rows).map((row) => [`${fact}.${row}`, of]))

/** The targets of the 17 goals (A/RES/70/1): how many have a number, and how many a letter. */
const targets: readonly (readonly [numbers: number, letters: number])[] = [
  [5, 2],
  [5, 3],
  [9, 4],
  [7, 3],
  [6, 3],
  [6, 2],
  [3, 2],
  [10, 2],
  [5, 3],
  [7, 3],
  [7, 3],
  [8, 3],
  [3, 2],
  [7, 3],
  [9, 3],
  [10, 2],
  [19, 0],
]
const targetIds = targets.flatMap(([numbers, letters], goal) => [
  ...Array.from({ length: numbers }, (_, index) => `${goal + 1}.${index + 1}`),
  ...[...'abcd'].slice(0, letters).map((letter) => `${goal + 1}.${letter}`),
])

export const factTables: { readonly [edition: string]: FactTable } = {
  'sp2-esg@undated': {
    choices: { channel: 'form letter other' },
    presumed: no(`
      specialLocalBody furtherDocumentsRequested otherEnvironmentKeyword otherSocialKeyword otherGovernanceKeyword
    `),
    bounds: { disclosuresPerYear: ['0', undefined], plannedDisclosuresPerYear: ['0', undefined] },
    counts: [],
    records: {},
    characters: { declaration: 200_000 },
    sensitive: [],
    rows: {},
  },
  'toyota-sdgs@round-4': {
    choices: {
      'efforts.timing': 'current planned',
      'efforts.of':
        'applicant companyPolicyOrCertification headOfficeAlone companyWideAffecting companyWideOther otherOffice',
      panelTier: 'gold silver bronze none',
      headOffice: 'inCity outsideCity',
      applicantUnit: 'wholeBusiness cityOffice',
      appliedAs: 'business personInCharge',
      businessName: 'companyName cityOfficeName',
      channel: 'aichiElectronicSystem email post counter',
      login: 'none userId gBizId other',
      fileType: 'xlsm xlsx pdf other',
      formRound: 'round-1 round-2 round-3 round-4',
      subsidyPurpose: 'humanResourceDevelopment recruitment other',
      guaranteedLoan: 'furi furiSho maruToyo other',
    },
    presumed: {
      ...no('effortReview.beyondLawAsked autoScoring.chosen falseApplication applicationCancelled'),
      // 「ログインせずに申請」 is the way that needs nothing.
      login: 'none',
    },
    bounds: {
      'scores.points': ['0', undefined],
      'scores.max': ['0+', undefined],
      'autoScoring.max': ['0', undefined],
      applicationNumberOfBusiness: ['1', undefined],
      upliftUsed: ['0', undefined],
    },
    counts: ['applicationNumberOfBusiness'],
    records: { efforts: 500, effortReview: 500, goals: 50, answers: 200 },
    // 「300字以内」
    characters: { 'answers.text': 300 },
    sensitive: ['falseApplication'],
    rows: {
      'scores.environment': 'environment',
      'scores.social': 'social',
      'scores.governance': 'governance',
      'scores.local': 'local',
      'formFields.environment': 'environment',
      'formFields.social': 'social',
      'formFields.governance': 'governance',
      'formFields.local': 'local',
      ...every('viewpoints', 'E-1-certification E-1-medium', 'environment ifAny'),
      ...every('viewpoints', 'E-1-efforts E-3-efforts E-3-results', 'environment'),
      ...every('autoScoring', 'S-1 S-2 S-3 S-4 S-5', 'social'),
    },
  },
  'toyota-workplace@undated': {
    choices: {},
    presumed: {},
    bounds: { attractionsPresent: ['0', undefined] },
    counts: ['attractionsPresent'],
    records: {},
    characters: {},
    sensitive: [],
    rows: {},
  },
  'okinawa-sdgs@2023-07-31': {
    choices: {
      organisation: 'enterprise association educational research npo other',
      decidedBy: 'prefecture committee',
      channel: 'email webForm post hand fax',
      'files.format': 'excel pdf other',
      'items.evidence': 'document source notDisclosable empty',
      'items.status': 'notStated ongoing preparing planned discontinued',
      'initiatives.category': 'economy social environment governance local global',
      'initiatives.target': [...targetIds, 'none'].join(' '),
      'initiatives.kpiCurrent': 'thisYear lastYear empty',
      'initiatives.kpiKind': 'numeric qualitative',
      'kpiReports.formula': 'basic other none',
    },
    presumed: {
      ...no(`
        unsuitable separateApplicationsAgreed channelAgreed documents.explained items.chosen items.designated
        items.evidenceShown items.hearingConfirmed items.hearingNotConfirmed items.vague items.distinctive
        items.organised items.notOrganised items.legalOnly items.mismatch initiatives.optional reportOverdue
        progressProblem plannedEffortNotDone markedDeviation seriousBreach otherGround
        withheldParts.raisedWithApplication withheldParts.agreed
      `),
      // 「県が認証する」
      decidedBy: 'prefecture',
      'items.status': 'notStated',
    },
    bounds: {
      applicationNumberOfBusiness: ['1', undefined],
      'goals.goal': ['1', '17'],
      // 25 points for each of the three required initiatives.
      'initiatives.base': ['0', '25'],
    },
    counts: ['applicationNumberOfBusiness', 'goals.goal'],
    records: { goals: 17, initiatives: 5, kpiReports: 5, changes: 1000 },
    characters: {},
    sensitive: ['seriousBreach'],
    rows: {
      ...every('items', 'OK-S-1 OK-S-2 OK-S-3 OK-S-4 OK-S-5 OK-S-6 OK-S-7 OK-S-8', 'social required'),
      ...every('items', 'OK-E-1 OK-E-2 OK-E-3 OK-E-4 OK-E-5', 'environment required'),
      ...every('items', 'OK-G-1 OK-G-2 OK-G-3 OK-G-4 OK-G-5', 'governance required'),
      'items.OK-L-1': 'local elective elective-1',
      'items.OK-L-2': 'local elective elective-2',
      'items.OK-L-3': 'local elective elective-3',
      'items.OK-GL-1': 'global elective elective-4',
      'items.OK-GL-2': 'global elective elective-5',
      'items.OK-GL-3': 'global elective elective-6',
      'documents.evidence': 'evidence',
      ...every('files', 'form1 form2 form3', 'form'),
      'files.evidence': 'evidence',
      'reports.year1': 'year1',
      'reports.year2': 'year2',
      'withheldParts.form1': 'form1',
      'withheldParts.form3': 'form3',
    },
  },
  'okinawa-sdgs@2026-06-03': {
    choices: {
      organisation: 'enterprise association educational research npo other',
      addressee: 'governor secretariat other',
      change: 'none affecting formal',
      reportYear: 'first second third fourth',
    },
    presumed: no(`
      publicOrderHarm materialsDemanded foundUnsuitable renewalFoundUnsuitable wishesToWithdraw markedDeviation
      seriousBreach otherGround
    `),
    bounds: { itemsMet: ['0', '19'], planScore: ['0', undefined] },
    counts: ['itemsMet'],
    records: { breaches: 50, initiatives: 50 },
    characters: {},
    sensitive: words(`
      boryokudan boryokudanMember boryokudanTies boryokudanEquivalent breaches publicOrderHarm seriousBreach
    `),
    rows: {
      'formTwoParts.environment': 'environment mandatory',
      'formTwoParts.social': 'social mandatory',
      'formTwoParts.governance': 'governance mandatory',
      'formTwoParts.local': 'local elective',
      'formTwoParts.global': 'global elective',
    },
  },
  'yokohama-y-sdgs@2024-04-01': {
    choices: {
      applicantKind: 'company organisation individual civicGroup other',
      channel: 'system email post paper other',
      checkSheetVersion: 'regular substitute',
      bandFound: 'supreme superior standard none',
      evaluationForm: 'regular substitute',
      markChange: 'none scaledInProportion scaledOutOfProportion partRemoved recoloured other',
    },
    presumed: no(`
      excludedByMayor applicationWithdrawalReceived foundUnsuitable withoutEmployees extended contentsDoubted
      suspensionDeliberated suspensionDecided suspensionSurveyNeeded changeFoundMinor businessHeard cessationReceived
      revocationDecided usedForOtherPurpose impliesEndorsement
    `),
    bounds: { points: ['0', undefined], employees: ['1', undefined], employeesInCity: ['0', undefined] },
    counts: ['employees', 'employeesInCity'],
    records: { places: 1000, dispositions: 100, furtherDocuments: 100 },
    characters: { 'furtherDocuments.name': 200 },
    sensitive: words(`
      cityTaxArrears officeTaxArrears organisedCrime dispositions applicationFalse disposedOn dispositionSerious
    `),
    // 第1号様式: a half of an item carries its number.
    rows: {
      ...every('items', 'YK-S-1-a YK-S-1-b', 'social YK-S-1'),
      ...every('items', 'YK-S-2-a YK-S-2-b', 'social YK-S-2'),
      ...every('items', 'YK-S-3-a YK-S-3-b', 'social YK-S-3'),
      'items.YK-S-4': 'social YK-S-4',
      'items.YK-S-5': 'social YK-S-5',
      'items.YK-S-6': 'social YK-S-6',
      ...every('items', 'YK-S-7-a YK-S-7-b', 'social YK-S-7'),
      'items.YK-S-8': 'social YK-S-8',
      ...every('items', 'YK-E-1-a YK-E-1-b', 'environment YK-E-1'),
      ...every('items', 'YK-E-2-a YK-E-2-b', 'environment YK-E-2'),
      'items.YK-E-3': 'environment YK-E-3',
      'items.YK-E-4': 'environment YK-E-4',
      'items.YK-E-5': 'environment YK-E-5',
      'items.YK-E-6': 'environment YK-E-6',
      'items.YK-G-1': 'governance YK-G-1',
      'items.YK-G-2': 'governance YK-G-2',
      'items.YK-G-3': 'governance YK-G-3',
      'items.YK-G-4': 'governance YK-G-4',
      'items.YK-G-5': 'governance YK-G-5',
      'items.YK-L-1': 'local YK-L-1',
      ...every('items', 'YK-L-2-a YK-L-2-b', 'local YK-L-2'),
      'items.YK-L-3': 'local YK-L-3',
      'items.YK-L-4': 'local YK-L-4',
    },
  },
}
