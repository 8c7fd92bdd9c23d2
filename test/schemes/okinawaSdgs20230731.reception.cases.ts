import { notices, replay, statusOn } from 'kijun'
import type { Row } from '../../src/scheme/factDefinition.ts'
import { asksFor, benefit, documents, information, issuesOf } from './asking.ts'
import {
  choosing,
  counted,
  criteria,
  curable,
  decision,
  existence,
  failing,
  figure,
  gate,
  itemsMet,
  optional,
  outcome,
  planScore,
  reception,
  refusedBy,
  scheme,
  suitability,
  three,
  withDocument,
  withFile,
  withInitiative,
  withItem,
  withoutEntry,
} from './okinawaSdgs20230731.applicant.ts'
import type { ProvisionCase } from './provisionCase.ts'

const fourChosen = choosing('OK-L-1', 'OK-L-2', 'OK-L-3', 'OK-GL-1')

/** Four chosen; the three designated ones are met once among them, the fourth is met. */
const designating = {
  items: {
    ...choosing('OK-GL-1').items,
    'OK-L-1': { chosen: true, designated: true, met: true },
    'OK-L-2': { chosen: true, designated: true, met: false },
    'OK-L-3': { chosen: true, designated: true, met: false },
  },
}

const threeAt20 = { initiatives: three({ base: '20' }) }

const itemsIn = (domain: string): readonly Row[] =>
  Object.values<Row>(scheme.facts.items.kind === 'group' ? scheme.facts.items.rows : {}).filter(
    (row) => row.domain === domain,
  )

/** 2 募集, 3 記入方法, 4(1) 申請受付要件. */
export const receptionCases: readonly ProvisionCase[] = [
  {
    provision: '2-1-open',
    says: 'submitted 2023-08-06 -> not accepted',
    actual: () => gate('window', { submittedAt: '2023-08-06T23:59' }),
    expected: 'unmet',
  },
  {
    provision: '2-1-open',
    says: 'submitted 2023-08-07 -> in the window',
    actual: () => gate('window', { submittedAt: '2023-08-07T00:00' }),
    expected: 'met',
  },
  {
    provision: '2-1-close',
    says: 'submitted 2023-09-15 -> in the window',
    actual: () => gate('window', { submittedAt: '2023-09-15T23:59' }),
    expected: 'met',
  },
  {
    provision: '2-1-close',
    says: 'submitted 2023-09-16 -> not accepted',
    actual: () => gate('window', { submittedAt: '2023-09-16T00:00' }),
    expected: 'unmet',
  },
  {
    provision: '2-2-form1',
    says: 'form 1 missing -> reported as missing',
    actual: () => failing('documents', withDocument('form1', { submitted: false })),
    expected: ['form1'],
  },
  {
    provision: '2-2-form2',
    says: 'form 2 missing -> reported as missing',
    actual: () => failing('documents', withDocument('form2', { submitted: false })),
    expected: ['form2'],
  },
  {
    provision: '2-2-evidence',
    says: 'no evidence and no statement -> reported as missing',
    actual: () => failing('documents', withDocument('evidence', { submitted: false, explained: false })),
    expected: ['evidence'],
  },
  {
    provision: '2-2-form3',
    says: 'form 3 missing -> reported as missing',
    actual: () => failing('documents', withDocument('form3', { submitted: false })),
    expected: ['form3'],
  },
  {
    provision: '2-3-email',
    says: 'channel = e-mail -> accepted',
    actual: () => gate('channel', { channel: 'email' }),
    expected: 'met',
  },
  {
    provision: '2-3-email',
    says: 'channel = web form -> not accepted',
    actual: () => gate('channel', { channel: 'webForm' }),
    expected: 'unmet',
  },
  {
    provision: '2-3-download',
    says: 'read reception -> form source = prefecture or Platform site',
    actual: () => information(scheme, 'form-sources'),
    expected: { sources: ['沖縄県のホームページ', 'おきなわSDGsプラットフォームホームページ'] },
  },
  {
    provision: '2-3-filename',
    says: 'file name ends with the applicant name -> ok',
    actual: () => gate('file-names', withFile('form2', { applicantInFileName: true })),
    expected: 'met',
  },
  {
    provision: '2-3-filename',
    says: 'file name without it -> curable defect',
    actual: () => curable(withFile('form2', { applicantInFileName: false })),
    expected: ['file-names'],
  },
  {
    provision: '2-3-no-paper',
    says: 'channel = post, no consultation -> not accepted',
    actual: () => gate('channel', { channel: 'post' }),
    expected: 'unmet',
  },
  {
    provision: '2-3-no-paper',
    says: 'channel = fax -> not accepted',
    actual: () => gate('channel', { channel: 'fax' }),
    expected: 'unmet',
  },
  {
    provision: '2-3-no-paper-exception',
    says: 'channel = post, secretariat approval recorded -> accepted',
    actual: () => gate('channel', { channel: 'post', channelAgreed: true }),
    expected: 'met',
  },
  {
    provision: '3-excel',
    says: 'form 2 as PDF -> not accepted',
    actual: () => gate('excel', withFile('form2', { format: 'pdf' })),
    expected: 'unmet',
  },
  {
    provision: '3-excel',
    says: 'form 2 as xlsx -> accepted',
    actual: () => gate('excel', withFile('form2', { format: 'excel' })),
    expected: 'met',
  },
  {
    provision: 'A2-6-evidence-pdf',
    says: 'evidence as PDF -> accepted',
    actual: () => gate('excel', withFile('evidence', { format: 'pdf' })),
    expected: 'met',
  },
  {
    provision: 'A2-8-handwritten',
    says: 'handwritten = yes -> not accepted',
    actual: () => gate('not-handwritten', withFile('form1', { handwritten: true })),
    expected: 'unmet',
  },
  {
    provision: 'A3-2-seal',
    says: 'seal absent -> no defect',
    actual: () => [
      reception(),
      scheme.facts.documents.kind === 'group' && Object.keys(scheme.facts.documents.rows),
    ],
    expected: ['met', ['form1', 'form2', 'evidence', 'form3']],
  },
  {
    provision: '3-fontsize',
    says: 'font size changed -> curable defect at most',
    actual: () => [information(scheme, 'font-size'), reception()],
    expected: [{ rule: '文字のサイズは原則として様式から変更しない', effect: 'none stated' }, 'met'],
  },
  {
    provision: 'A5-4-cell',
    says: 'cell enlarged -> no defect',
    actual: () => [information(scheme, 'cell-size'), reception()],
    expected: [{ allowed: '枠の拡大' }, 'met'],
  },
  {
    provision: '3-checklist',
    says: 'read guidance -> checklist step listed, no effect on acceptance',
    actual: () => information(scheme, 'checklist'),
    expected: { step: '申請内容のチェックリストによる確認', when: '提出前', effect: 'none stated' },
  },
  {
    provision: 'A2-3-local-office',
    says: 'HQ outside, applicant = Okinawa branch -> accepted',
    actual: () => gate('applying-office', { applyingOfficeInPrefecture: true }),
    expected: 'met',
  },
  {
    provision: 'A2-3-local-office',
    says: 'HQ outside, applicant = HQ -> reported as wrong applicant',
    actual: () => refusedBy({ applyingOfficeInPrefecture: false })[0],
    expected: 'A2-3-local-office',
  },
  {
    provision: 'A2-3-plan-local',
    says: 'form 3 effort location = Tokyo only -> not acceptable',
    actual: () => reception(withInitiative({ inPrefecture: false })),
    expected: 'unmet',
  },
  {
    provision: 'A2-4-one',
    says: 'same organisation, two applications, no consultation -> second not accepted',
    actual: () => gate('one-application', { applicationNumberOfBusiness: 2 }),
    expected: 'unmet',
  },
  {
    provision: 'A2-4-exception',
    says: 'two applications, consultation recorded as agreed -> both accepted',
    actual: () =>
      [1, 2].map((n) =>
        gate('one-application', { applicationNumberOfBusiness: n, separateApplicationsAgreed: true }),
      ),
    expected: ['met', 'met'],
  },
  {
    provision: '2-5-2-check',
    says: 'formal check not recorded -> application not forwarded to the committee',
    actual: () => [
      gate('form-check', { formCheckDone: null }, decision),
      gate('form-check', { formCheckDone: false }, decision),
    ],
    expected: ['undetermined', 'unmet'],
  },
  {
    provision: '2-5-2-cure',
    says: "curable defect found -> outcome 'correction requested', not 'refused'",
    actual: () => [
      curable(withoutEntry('form1-mandatory')),
      documents(scheme, { on: 'correctionRequested' }),
    ],
    expected: [['form-fields'], ['correction-request']],
  },
  {
    provision: '2-5-2-cure',
    says: 'defect corrected -> accepted',
    actual: () => reception(withFile('form2', { applicantInFileName: true })),
    expected: 'met',
  },
  {
    provision: '2-5-2-time',
    says: 'read schedule -> check about 2023-09 to 2023-10',
    actual: () => information(scheme, 'form-check-time'),
    expected: { from: '2023-09', until: '2023-10', approximate: 'yes' },
  },
  {
    provision: '2-5-3-review',
    says: 'committee review absent -> decision not possible',
    actual: () => [
      gate('committee-review', { committeeReviewed: null }, decision),
      outcome({ committeeReviewed: false }),
    ],
    expected: ['undetermined', 'unmet'],
  },
  {
    provision: '2-5-3-query',
    says: 'read process -> query optional',
    actual: () => information(scheme, 'committee-query'),
    expected: { asks: '評価・検討委員会', through: '事務局', optional: 'yes' },
  },
  {
    provision: '2-5-3-time',
    says: 'read schedule -> review about 2023-11 to 2023-12',
    actual: () => information(scheme, 'review-time'),
    expected: { from: '2023-11', until: '2023-12', approximate: 'yes' },
  },
  {
    provision: '2-5-4-decision',
    says: 'committee opinion recorded, decision recorded -> notice in the output list',
    actual: () => documents(scheme, { on: 'certified', tier: 'platinum' }),
    expected: ['result', 'certificate'],
  },
  {
    provision: '2-5-4-decision',
    says: 'refused -> notice also in the output list',
    actual: () => documents(scheme, { on: 'refused', tier: null }),
    expected: ['result'],
  },
  {
    provision: '2-5-4-time',
    says: 'read schedule -> decision about 2024-01',
    actual: () => information(scheme, 'decision-time'),
    expected: { in: '2024-01', approximate: 'yes' },
  },
  {
    provision: 'A2-9-duration',
    says: 'read schedule -> indicative maximum about 5 months, not a deadline',
    actual: () => information(scheme, 'duration'),
    expected: {
      applicationMonths: '2',
      reviewMonths: '3',
      longestMonths: '5',
      approximate: 'yes',
      binding: 'no',
    },
  },
  {
    provision: 'A2-10-form4',
    says: 'decision made -> document form 4 by e-mail in the output list',
    actual: () => [
      notices(scheme, { on: 'certified' })[0]?.form,
      notices(scheme, { on: 'refused' })[0]?.form,
      information(scheme, 'result-form'),
    ],
    expected: [
      '第4号様式',
      '第4号様式',
      {
        form: '第4号様式',
        name: 'おきなわSDGs認証制度の申請に係る結果通知書',
        sentBy: '電子メール',
        to: '申請書に記載のメールアドレス',
      },
    ],
  },
  {
    provision: 'A2-10-certificate',
    says: 'certified -> certificate in the output list',
    actual: () => documents(scheme, { on: 'certified' }).includes('certificate'),
    expected: true,
  },
  {
    provision: 'A2-10-certificate',
    says: 'refused -> no certificate',
    actual: () => documents(scheme, { on: 'refused' }).includes('certificate'),
    expected: false,
  },
  {
    provision: 'A2-11-refusal',
    says: '17 of 21 and 60 of 95, finding unsuitable = true -> refused',
    actual: () =>
      outcome(
        { ...itemsMet(15, 2), ...threeAt20, unsuitable: true },
        { ...decision, stages: ['eligibility', 'criteria'] },
      ),
    expected: 'unmet',
  },
  {
    provision: 'A2-11-refusal',
    says: 'finding not recorded -> not decided by the score alone',
    corrected:
      'The judgement is not presumed exercised, and the decision itself is an event (contracts.md): the outcome is what the text yields, and without the event nobody is certified.',
    actual: () => [
      outcome({ ...itemsMet(15, 2), ...threeAt20 }, { ...decision, stages: ['eligibility', 'criteria'] }),
      statusOn(replay([scheme], { events: [] }).history, '2024-01-31').status,
    ],
    expected: ['met', 'notCertified'],
  },
  {
    provision: 'A2-12-secretariat',
    says: 'read process -> formal check actor = secretariat',
    actual: () => information(scheme, 'form-check-by'),
    expected: { by: 'おきなわSDGsプラットフォーム事務局', commissionedBy: '沖縄県' },
  },
  {
    provision: 'A2-13-mode',
    says: 'read process -> hearing modes: in person, online; 30 to 60 minutes',
    actual: () => information(scheme, 'hearing'),
    expected: { modes: ['対面', 'オンライン'], minutesFrom: '30', minutesUntil: '60', chosenBy: '申請者' },
  },
  {
    provision: 'A2-13-participants',
    says: 'consultant attends -> no defect',
    actual: () => information(scheme, 'hearing-participants'),
    expected: {
      mayAttend: ['申請書の記入者', '経営層', 'ステークホルダー', '外部委託のコンサルタント'],
      open: 'yes',
    },
  },
  {
    provision: 'A2-13-later',
    says: 'question open after the hearing -> follow-up answer requested',
    actual: () => information(scheme, 'hearing-later-answers'),
    expected: { unansweredOnTheDay: '後程書面等で回答' },
  },
  {
    provision: 'A2-13-no-effect',
    says: 'answered on the day = no, later evidence given -> same score as if answered on the day',
    actual: () => [
      existence({ hearingConfirmed: true }),
      existence({ hearingNotConfirmed: true, hearingConfirmed: true }),
    ],
    expected: ['circle', 'circle'],
  },
  {
    provision: '3-f1-published',
    says: 'certified -> published fields include the 7 items',
    actual: () => [
      benefit(scheme, 'platinum', 'published-form1'),
      (information(scheme, 'published-form1-fields') as { fields: string[] }).fields,
    ],
    expected: [
      'met',
      ['企業・団体名', '代表者役職・氏名', '企業形態', '業種', '所在地', '電話番号', 'ホームページURL'],
    ],
  },
  {
    provision: '3-f1-published',
    says: 'not certified -> none published',
    actual: () => benefit(scheme, null, 'published-form1'),
    expected: 'unmet',
  },
  {
    provision: '3-f1-orange',
    says: 'one orange field empty -> not accepted for review',
    actual: () => reception(withoutEntry('form1-mandatory')),
    expected: 'unmet',
  },
  {
    provision: '3-f1-orange',
    says: 'all filled -> met',
    actual: () => gate('form-fields'),
    expected: 'met',
  },
  {
    provision: '3-f1-consents',
    says: 'one consent unticked -> not received',
    actual: () => reception({ consents: { all: { ticked: false } } }),
    expected: 'unmet',
  },
  {
    provision: '3-f1-consents',
    says: 'all ticked -> met',
    actual: () => gate('consents'),
    expected: 'met',
  },
  {
    provision: 'A3-1-industry',
    says: "two industries apply -> applicant's choice accepted",
    actual: () => information(scheme, 'industry'),
    expected: {
      classification: '日本産業分類',
      ifSeveral: 'SDGsの取組を通じてPRしていきたい業種を申請者が選ぶ',
    },
  },
  {
    provision: '3-f2-applicant-part',
    says: 'form 2 organisation name empty -> incomplete',
    actual: () => failing('form-fields', withoutEntry('form2-organisation')),
    expected: ['form2-organisation'],
  },
  {
    provision: '3-f2-applicant-part',
    says: 'form 2 date of entry empty -> incomplete',
    actual: () => failing('form-fields', withoutEntry('form2-date')),
    expected: ['form2-date'],
  },
  {
    provision: '3-f2-use',
    says: 'certified -> published documents do not include form 2',
    actual: () => benefit(scheme, 'platinum', 'published-form2'),
    expected: 'unmet',
  },
  {
    provision: '3-f2-24',
    says: 'definition item count -> 8+5+5+3+3 = 24',
    actual: () =>
      ['social', 'environment', 'governance', 'local', 'global'].map((domain) => itemsIn(domain).length),
    expected: [8, 5, 5, 3, 3],
  },
  {
    provision: '3-f2-24',
    says: 'item of unknown category -> rejected',
    actual: () => issuesOf(scheme, { items: { 'OK-X-1': { met: true } } }),
    expected: ['key/unknown items.OK-X-1'],
  },
  {
    provision: '3-f2-18',
    says: '17 of 18 mandatory items filled -> not accepted for review',
    actual: () => [
      reception(withItem('OK-G-5', { effort: false })),
      failing('items-described', withItem('OK-G-5', { effort: false })),
    ],
    expected: ['unmet', ['OK-G-5']],
  },
  {
    provision: '3-f2-18',
    says: '18 filled -> met',
    actual: () => gate('items-described'),
    expected: 'met',
  },
  {
    provision: '3-f2-choose-3',
    says: 'chosen 3 -> met',
    actual: () => gate('electives-chosen', choosing('OK-L-1', 'OK-L-2', 'OK-GL-1')),
    expected: 'met',
  },
  {
    provision: '3-f2-choose-3',
    says: 'chosen 2 -> not met',
    actual: () => gate('electives-chosen', choosing('OK-L-1', 'OK-L-2')),
    expected: 'unmet',
  },
  {
    provision: '3-f2-choose-3',
    says: 'chosen 4 -> not met as it stands (see excess)',
    actual: () => [gate('electives-chosen', fourChosen), curable(fourChosen)],
    expected: ['unmet', ['electives-chosen']],
  },
  {
    provision: '3-f2-mark',
    says: 'chosen item without a circle -> not met',
    actual: () => gate('electives-chosen', withItem('OK-L-1', { chosen: false })),
    expected: 'unmet',
  },
  {
    provision: '3-f2-chosen-text',
    says: 'circle set, text empty -> not met',
    actual: () => failing('items-described', withItem('OK-GL-1', { effort: false })),
    expected: ['OK-GL-1'],
  },
  {
    provision: '3-f2-excess',
    says: '5 chosen and all good -> at most 3 counted',
    actual: () => figure('itemsMet', choosing('OK-L-1', 'OK-L-2', 'OK-L-3', 'OK-GL-1', 'OK-GL-2')),
    expected: '21',
  },
  {
    provision: '3-f2-excess',
    says: 'chosen 4, designated 3 supplied -> those 3 counted',
    actual: () => figure('itemsMet', designating),
    expected: '19',
  },
  {
    provision: 'A4-3-which',
    says: '4 practised, 3 marked -> the marked 3 are scored',
    actual: () =>
      figure('itemsMet', {
        items: { ...choosing('OK-L-1', 'OK-L-2', 'OK-GL-1').items, 'OK-GL-2': { met: true } },
      }),
    expected: '21',
  },
  {
    provision: '3-f2-21-text',
    says: '20 of 21 effort fields filled -> incomplete',
    actual: () => failing('items-described', withItem('OK-L-2', { effort: false })),
    expected: ['OK-L-2'],
  },
  {
    provision: '3-f2-concrete',
    says: 'read guidance -> four hints carried with each item',
    actual: () => information(scheme, 'describing-concretely'),
    expected: {
      hints: [
        '認証等は取得の時期を明記',
        'できるだけ定量的な根拠を記載',
        '取組による以前から現在の変化が分かるように記載',
        '取組内容の例示',
      ],
    },
  },
  {
    provision: '3-f2-plus-alpha',
    says: 'read guidance -> hint carried; effect is in the x mark for legal-only content',
    actual: () => [information(scheme, 'beyond-legal-duties'), suitability({ legalOnly: true })],
    expected: [{ hint: '法律で定められた取組にとどまらず、+αで実施している取組も記入' }, 'cross'],
  },
  {
    provision: '3-f2-21-evidence',
    says: 'evidence field empty and no source -> incomplete',
    actual: () => failing('items-evidenced', withItem('OK-S-4', { evidence: 'empty' })),
    expected: ['OK-S-4'],
  },
  {
    provision: '3-f2-evidence-alt',
    says: 'evidence = URL -> field filled',
    actual: () => gate('items-evidenced', withItem('OK-S-4', { evidence: 'source' })),
    expected: 'met',
  },
  {
    provision: 'A4-4-evidence',
    says: 'read definition -> three examples, list open',
    actual: () => information(scheme, 'evidence-examples'),
    expected: { examples: ['認定書の写し', '取組を公開しているURL', 'BCP計画'], open: 'yes' },
  },
  {
    provision: 'A4-4-evidence-private',
    says: 'certified -> published documents do not include evidence',
    actual: () => benefit(scheme, 'platinum', 'published-evidence'),
    expected: 'unmet',
  },
  {
    provision: 'A4-5-confidential',
    says: "evidence = 'cannot be disclosed', hearing confirms -> existence mark circle",
    actual: () => [
      gate('items-evidenced', withItem('OK-S-4', { evidence: 'notDisclosable' })),
      existence({ evidence: 'notDisclosable', hearingConfirmed: true }),
    ],
    expected: ['met', 'circle'],
  },
  {
    provision: 'A4-5-confidential',
    says: "evidence = 'cannot be disclosed', hearing does not confirm -> triangle",
    actual: () => existence({ evidence: 'notDisclosable', hearingNotConfirmed: true }),
    expected: 'triangle',
  },
  {
    provision: 'A4-6-numbers',
    says: "'8.5' -> goal 8, target 8.5",
    actual: () => information(scheme, 'target-numbers'),
    expected: { example: '8.5', goal: '8', target: '8.5' },
  },
  {
    provision: 'A4-1-current',
    says: 'effort status = planned -> x, item not met',
    actual: () => [
      suitability({ status: 'planned', organised: true }),
      counted({ status: 'planned', organised: true, evidenceShown: true }),
    ],
    expected: ['cross', '0'],
  },
  {
    provision: 'A4-1-exception',
    says: 'certification planned, in-house briefing already held -> evaluated as current effort',
    actual: () => [
      suitability({ status: 'preparing', organised: true }),
      counted({ status: 'preparing', organised: true, evidenceShown: true }),
    ],
    expected: ['circle', '1'],
  },
  {
    provision: 'A4-7-no-limit',
    says: 'effort begun 1995, still running -> accepted',
    actual: () => counted({ status: 'ongoing', organised: true, evidenceShown: true }),
    expected: '1',
  },
  {
    provision: 'A6-5-same',
    says: 'effort same as Partner registration, ongoing -> accepted',
    actual: () => counted({ status: 'ongoing', organised: true, evidenceShown: true }),
    expected: '1',
  },
  {
    provision: 'A6-5-same',
    says: 'same, discontinued -> not a current effort',
    actual: () => suitability({ status: 'discontinued', organised: true }),
    expected: 'cross',
  },
  {
    provision: 'item-OK-S-1',
    says: 'finding for OK-S-1 absent -> item undetermined',
    actual: () => [
      counted({}),
      asksFor(scheme, 'items.OK-S-1.met', { items: {}, initiatives: three() }, criteria),
    ],
    expected: ['0 to 1', true],
  },
  {
    provision: 'item-OK-S-1',
    says: 'OK-S-1 found met -> counted once',
    actual: () => [
      counted({ met: true }),
      scheme.facts.items.kind === 'group' &&
        Object.keys(scheme.facts.items.rows).filter((row) => row.startsWith('OK-S-1')).length,
    ],
    expected: ['1', 1],
  },
  {
    provision: 'item-OK-S-2',
    says: 'OK-S-2 found not met -> not counted',
    actual: () =>
      figure('requiredItemsMet', { items: { ...itemsMet(18, 0).items, 'OK-S-2': { met: false } } }),
    expected: '17',
  },
  {
    provision: '3-f3-period',
    says: 'effort end date beyond 2 years from certification -> outside the plan horizon',
    actual: () => [
      gate('plan-horizon', withInitiative({ ends: '2026-01-31' }), decision),
      gate('plan-horizon', withInitiative({ ends: '2026-02-01' }), decision),
    ],
    expected: ['met', 'unmet'],
  },
  {
    provision: '3-f3-applicant-part',
    says: 'form 3 person in charge empty -> incomplete',
    actual: () => failing('form-fields', withoutEntry('form3-person')),
    expected: ['form3-person'],
  },
  {
    provision: '3-f3-vision-view',
    says: 'read guidance -> viewpoints carried with the vision field',
    actual: () => information(scheme, 'vision-viewpoints'),
    expected: {
      viewpoints: [
        '目指したい社会',
        '目標の達成に向けて考える課題',
        '取組の方向性',
        'なぜ当該取組に取り組む必要があるのか',
        'どのような沖縄県の実現に貢献できるのか',
      ],
    },
  },
  {
    provision: '3-f3-vision',
    says: 'vision empty -> not accepted for review',
    actual: () => reception(withoutEntry('form3-vision')),
    expected: 'unmet',
  },
  {
    provision: '3-f3-goals',
    says: 'goal 18 -> rejected',
    actual: () => issuesOf(scheme, { goals: [{ goal: 18 }] }),
    expected: ['number/above-maximum goals.0.goal'],
  },
  {
    provision: '3-f3-goals',
    says: 'goals = [7, 12] -> accepted',
    actual: () => gate('goals-chosen', { goals: [{ goal: 7 }, { goal: 12 }] }),
    expected: 'met',
  },
  {
    provision: '3-f3-three',
    says: 'economy, society only -> not accepted for review',
    actual: () => reception({ initiatives: three().slice(0, 2) }),
    expected: 'unmet',
  },
  {
    provision: '3-f3-three',
    says: 'economy, society, environment -> met',
    actual: () => gate('three-fields'),
    expected: 'met',
  },
  {
    provision: '3-f3-optional-2',
    says: '3 + 2 efforts -> accepted',
    actual: () => reception({ initiatives: [...three(), optional, optional] }),
    expected: 'met',
  },
  {
    provision: '3-f3-optional-2',
    says: '3 + 3 efforts -> not accepted',
    actual: () => issuesOf(scheme, { initiatives: [...three(), optional, optional, optional] }),
    expected: ['list/too-many initiatives'],
  },
  {
    provision: '3-f3-optional-category',
    says: 'added effort category = governance -> accepted',
    actual: () => reception({ initiatives: [...three(), { ...optional, category: 'governance' }] }),
    expected: 'met',
  },
  {
    provision: '3-f3-optional-category',
    says: 'added effort category = culture -> rejected',
    actual: () => issuesOf(scheme, { initiatives: [...three(), { ...optional, category: 'culture' }] }),
    expected: ['choice/unknown initiatives.3.category'],
  },
  {
    provision: '3-f3-summary',
    says: 'summary empty -> incomplete',
    actual: () => refusedBy(withInitiative({ summary: false }))[0],
    expected: '3-f3-summary',
  },
  {
    provision: '3-f3-actionplan',
    says: 'priority issue not in the list -> rejected',
    actual: () => refusedBy(withInitiative({ actionPlan: false }))[0],
    expected: '3-f3-actionplan',
  },
  {
    provision: '3-f3-target',
    says: "target '12.8' -> accepted",
    actual: () => gate('targets-entered', withInitiative({ target: '12.8' })),
    expected: 'met',
  },
  {
    provision: '3-f3-target',
    says: "target '18.1' -> rejected",
    actual: () => issuesOf(scheme, withInitiative({ target: '18.1' })),
    expected: ['choice/unknown initiatives.1.target'],
  },
  {
    provision: '3-f3-stakeholder',
    says: 'no stakeholder -> field may be empty',
    actual: () => gate('stakeholders-consent', withInitiative({ stakeholdersNamed: false })),
    expected: 'met',
  },
  {
    provision: '3-f3-stakeholder-consent',
    says: 'stakeholder named, consent = no -> defect',
    actual: () => curable(withInitiative({ stakeholdersNamed: true, stakeholdersConsent: false })),
    expected: ['stakeholders-consent'],
  },
  {
    provision: '3-f3-stakeholder-name',
    says: "stakeholder = 'construction company A in the prefecture' -> accepted",
    actual: () => information(scheme, 'stakeholder-names'),
    expected: { preferred: '固有名詞', alsoAccepted: '抽象化した名称', example: '県内建設事業者A社' },
  },
  {
    provision: '3-f3-notes',
    says: 'notes empty -> no defect',
    actual: () => information(scheme, 'notes-field'),
    expected: { filled: '補足事項等がある場合' },
  },
  {
    provision: '3-f3-kpi-name',
    says: 'KPI name missing -> incomplete',
    actual: () => refusedBy(withInitiative({ kpiName: false }))[0],
    expected: '3-f3-kpi-name',
  },
  {
    provision: '3-f3-kpi-current',
    says: 'current value missing, no note -> incomplete',
    actual: () => refusedBy(withInitiative({ kpiCurrent: 'empty', kpiNote: false }))[0],
    expected: '3-f3-kpi-current',
  },
  {
    provision: '3-f3-kpi-target',
    says: 'target value missing -> incomplete',
    actual: () => refusedBy(withInitiative({ kpiTarget: false }))[0],
    expected: '3-f3-kpi-target',
  },
  {
    provision: '3-f3-kpi-suitable',
    says: 'finding kpi-shows-change = false -> criterion 6 reduced as the reviewer finds',
    corrected:
      'The text gives no rule by which criterion 6 is reduced: the reviewers find the points, and the base score is the input (contracts.md).',
    actual: () => [planScore(three({ base: '20' })), planScore(three({ base: '17.5' }))],
    expected: ['60', '52.5'],
  },
  {
    provision: '3-f3-detail-1',
    says: 'detail 1 empty for effort 2 -> not accepted for review',
    actual: () => [
      reception(withInitiative({ detail: false })),
      refusedBy(withInitiative({ detail: false }))[0],
    ],
    expected: ['unmet', '3-f3-detail-1'],
  },
  {
    provision: '3-f3-detail-2',
    says: 'detail 2 empty -> not accepted for review',
    actual: () => [
      reception(withInitiative({ doneNow: false })),
      refusedBy(withInitiative({ doneNow: false }))[0],
    ],
    expected: ['unmet', '3-f3-detail-2'],
  },
  {
    provision: '3-f3-detail-3',
    says: 'detail 3 empty -> not accepted for review',
    actual: () => [
      reception(withInitiative({ planned: false })),
      refusedBy(withInitiative({ planned: false }))[0],
    ],
    expected: ['unmet', '3-f3-detail-3'],
  },
  {
    provision: '3-f3-detail-4',
    says: 'detail 4 empty -> not accepted for review',
    actual: () => [
      reception(withInitiative({ kpiRationale: false })),
      refusedBy(withInitiative({ kpiRationale: false }))[0],
    ],
    expected: ['unmet', '3-f3-detail-4'],
  },
  {
    provision: '3-f3-detail-5',
    says: 'detail 5 empty -> not accepted for review',
    actual: () => [
      reception(withInitiative({ structure: false })),
      refusedBy(withInitiative({ structure: false }))[0],
    ],
    expected: ['unmet', '3-f3-detail-5'],
  },
  {
    provision: '3-f3-outlook',
    says: 'outlook stated = no -> incomplete',
    actual: () => refusedBy(withInitiative({ outlook: false }))[0],
    expected: '3-f3-outlook',
  },
  {
    provision: '4-1-gate',
    says: 'all five met -> received',
    actual: () => reception(),
    expected: 'met',
  },
  {
    provision: '4-1-gate',
    says: 'one unmet and not corrected -> not received, not scored',
    actual: () => [reception(withoutEntry('form3-vision')), outcome(withoutEntry('form3-vision'))],
    expected: ['unmet', 'unmet'],
  },
]
