import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** What arrives, when, by which way, and what the three sheets must hold. */
export const receptionFacts = {
  submittedAt: { kind: 'dateTime', cite: ['app-window-open', 'app-window-close'], asked: ['application'] },
  channel: {
    kind: 'choice',
    options: ['aichiElectronicSystem', 'email', 'post', 'counter'],
    cite: 'app-system',
    asked: ['application'],
  },
  login: {
    kind: 'choice',
    options: ['none', 'userId', 'gBizId', 'other'],
    presumed: 'none',
    cite: 'app-login',
    asked: ['application'],
  },
  fileType: {
    kind: 'choice',
    options: ['xlsm', 'xlsx', 'pdf', 'other'],
    cite: 'app-file-type',
    asked: ['application'],
  },
  downloadedFileUsed: { kind: 'flag', cite: 'app-edit-excel', asked: ['application'] },
  otherFilesAttached: { kind: 'flag', cite: 'app-no-attachments', asked: ['application'] },
  formRound: {
    kind: 'choice',
    options: ['round-1', 'round-2', 'round-3', 'round-4'],
    cite: 'form-version',
    asked: ['application'],
  },
  applicationNumberOfBusiness: {
    kind: 'count',
    min: '1',
    cite: ['unit-combine', 'reapply'],
    asked: ['application'],
  },
  documents: {
    kind: 'group',
    cite: 'form-three-sheets',
    asked: ['application'],
    fields: { submitted: { kind: 'flag' } },
    rows: {
      'form-1': { cite: 'form-three-sheets' },
      'form-2': { cite: 'form-three-sheets' },
      'form-3': { cite: 'form-three-sheets' },
    },
  },
  formFields: {
    kind: 'group',
    cite: ['form-1-overview', 'form-2-content'],
    asked: ['application'],
    fields: { filled: { kind: 'flag' } },
    rows: {
      address: { cite: 'form-1-overview' },
      industry: { cite: 'form-1-overview' },
      size: { cite: 'form-1-overview' },
      environment: { cite: 'form-2-content', domain: 'environment' },
      social: { cite: 'form-2-content', domain: 'social' },
      governance: { cite: 'form-2-content', domain: 'governance' },
      local: { cite: 'form-2-content', domain: 'local' },
    },
  },
  consents: {
    kind: 'group',
    cite: 'form-1-confirmations',
    asked: ['application'],
    fields: { ticked: { kind: 'flag' } },
    rows: {
      research: { cite: ['form-1-confirmations', 'data-research'] },
      publication: { cite: ['form-1-confirmations', 'data-publication'] },
      falseApplication: { cite: ['form-1-confirmations', 'false-cancel', 'false-repay'] },
      dissemination: { cite: ['form-1-confirmations', 'info-request'] },
    },
  },
  goals: {
    kind: 'list',
    maxRecords: 50,
    cite: ['form-3-content', 'goal-select', 'goal-actions'],
    asked: ['application'],
    fields: {
      goal: { kind: 'text' },
      amongIndicators: { kind: 'flag' },
      action: { kind: 'text' },
    },
  },
  answers: {
    kind: 'list',
    maxRecords: 200,
    cite: ['entry-300', 'entry-text-column'],
    asked: ['application'],
    fields: { item: { kind: 'text' }, text: { kind: 'text', maxCharacters: 300 } },
  },
  documentReviewed: { kind: 'flag', cite: 'sched-shinkin', asked: ['decision'] },
  panelDeliberated: { kind: 'flag', cite: 'sched-panel', asked: ['decision'] },
} satisfies Scheme['facts']

export const receptionMeasures = {
  applicationNumberOfBusiness: {
    value: { kind: 'fact', fact: 'applicationNumberOfBusiness' },
    cite: ['unit-combine', 'reapply'],
  },
  goalsEntered: {
    value: { kind: 'count', in: 'goals', where: { kind: 'all', of: [] } },
    cite: ['form-3-content', 'form-3-max-3'],
  },
} satisfies Scheme['measures']

export const receptionRequirements = [
  {
    id: 'after-opening',
    stage: 'reception',
    cite: 'app-window-open',
    when: { kind: 'between', fact: 'submittedAt', from: '2024-10-23T09:00' },
  },
  {
    id: 'before-closing',
    stage: 'reception',
    cite: 'app-window-close',
    when: { kind: 'between', fact: 'submittedAt', until: '2024-12-24T17:00' },
  },
  {
    id: 'electronic-system',
    stage: 'reception',
    cite: 'app-system',
    when: { kind: 'fact', fact: 'channel', is: 'aichiElectronicSystem' },
  },
  {
    id: 'login-method',
    stage: 'reception',
    cite: 'app-login',
    when: { kind: 'fact', fact: 'login', is: ['none', 'userId', 'gBizId'] },
  },
  {
    id: 'form-file',
    stage: 'reception',
    cite: 'app-file-type',
    when: { kind: 'fact', fact: 'fileType', is: 'xlsm' },
  },
  {
    id: 'downloaded-form',
    stage: 'reception',
    cite: 'app-edit-excel',
    when: { kind: 'fact', fact: 'downloadedFileUsed', is: true },
  },
  {
    id: 'no-other-files',
    stage: 'reception',
    cite: 'app-no-attachments',
    when: { kind: 'fact', fact: 'otherFilesAttached', is: false },
  },
  {
    id: 'form-of-this-round',
    stage: 'reception',
    cite: 'form-version',
    when: { kind: 'fact', fact: 'formRound', is: 'round-4' },
  },
  {
    id: 'one-application',
    stage: 'reception',
    cite: ['unit-combine', 'reapply'],
    when: { kind: 'compare', measure: 'applicationNumberOfBusiness', is: 'atMost', value: '1' },
  },
  {
    id: 'sheets-filled',
    stage: 'reception',
    cite: 'form-three-sheets',
    when: { kind: 'each', in: 'documents', satisfies: { kind: 'field', field: 'submitted', is: true } },
  },
  {
    id: 'entries-filled',
    stage: 'reception',
    cite: ['form-1-overview', 'form-2-content'],
    when: { kind: 'each', in: 'formFields', satisfies: { kind: 'field', field: 'filled', is: true } },
  },
  {
    id: 'confirmations-agreed',
    stage: 'reception',
    cite: 'form-1-confirmations',
    when: { kind: 'each', in: 'consents', satisfies: { kind: 'field', field: 'ticked', is: true } },
  },
  {
    id: 'goals-entered',
    stage: 'reception',
    cite: 'form-3-content',
    when: { kind: 'compare', measure: 'goalsEntered', is: 'atLeast', value: '1' },
  },
  {
    id: 'goals-at-most-three',
    stage: 'reception',
    cite: 'form-3-max-3',
    when: { kind: 'compare', measure: 'goalsEntered', is: 'atMost', value: '3' },
  },
  {
    id: 'goals-among-indicators',
    stage: 'reception',
    cite: 'goal-select',
    when: { kind: 'each', in: 'goals', satisfies: { kind: 'field', field: 'amongIndicators', is: true } },
  },
  {
    id: 'goals-with-actions',
    stage: 'reception',
    cite: 'goal-actions',
    when: { kind: 'each', in: 'goals', satisfies: { kind: 'given', field: 'action' } },
  },
  {
    id: 'auto-scoring-for-winners',
    stage: 'reception',
    cite: 'bonus-ikiiki',
    when: {
      kind: 'any',
      of: [
        { kind: 'fact', fact: 'ikiikiAward', is: true },
        {
          kind: 'not',
          of: { kind: 'some', in: 'autoScoring', satisfies: { kind: 'field', field: 'chosen', is: true } },
        },
      ],
    },
  },
  {
    id: 'document-reviewed',
    stage: 'reception',
    at: ['decision'],
    cite: ['sched-shinkin', 'overview-steps'],
    when: { kind: 'fact', fact: 'documentReviewed', is: true },
  },
  {
    id: 'panel-deliberated',
    stage: 'reception',
    at: ['decision'],
    cite: ['sched-panel', 'overview-steps'],
    when: { kind: 'fact', fact: 'panelDeliberated', is: true },
  },
] satisfies Scheme['requirements']
