import { toyotaWorkplaceUndated as scheme } from 'kijun/schemes'
import { assessed, benefit, documents, information, stage, verdict } from './asking.ts'
import type { ProvisionCases } from './provisionCase.ts'

const office = {
  selfChecked: true,
  applied: true,
  legalAllApply: true,
  attractionsPresent: 4,
  adviserChecked: true,
} as const
const criteria = (change: object) => stage(scheme, 'criteria', { ...office, ...change })

/** The lines of the list of provisions. */
export const toyotaWorkplaceUndatedCases: ProvisionCases = {
  cases: [
    {
      provision: 'def',
      says: 'read scheme metadata -> unit = office, certifier = Toyota City',
      actual: () => [information(scheme, 'scheme'), scheme.words?.authority.en],
      expected: [{ certifier: '豊田市', unit: '事業所' }, 'Toyota City'],
    },
    {
      provision: 'self-check',
      says: 'self-check not done, application filed -> not accepted',
      actual: () => {
        const unchecked = { ...office, selfChecked: false }
        return [
          verdict(scheme, 'self-checked', unchecked, { at: 'application' }),
          stage(scheme, 'reception', unchecked, { at: 'application' }),
        ]
      },
      expected: ['unmet', 'unmet'],
    },
    {
      provision: 'self-check-content',
      says: 'read definition -> two parts: 1 legal compliance, 2 attractiveness',
      actual: () => information(scheme, 'self-check-parts'),
      expected: { parts: ['１．法令遵守度', '２．魅力度'] },
    },
    {
      provision: 'legal-all',
      says: 'part 1: all yes -> met',
      actual: () => criteria({ legalAllApply: true }),
      expected: 'met',
    },
    {
      provision: 'legal-all',
      says: 'part 1: one no -> not met',
      actual: () => criteria({ legalAllApply: false }),
      expected: 'unmet',
    },
    {
      provision: 'attract-4',
      says: 'part 2 yes count = 4 -> met',
      actual: () => criteria({ attractionsPresent: 4 }),
      expected: 'met',
    },
    {
      provision: 'attract-4',
      says: 'part 2 yes count = 3 -> not met',
      actual: () => criteria({ attractionsPresent: 3 }),
      expected: 'unmet',
    },
    {
      provision: 'apply',
      says: 'standard met, no application -> not confirmed',
      actual: () => {
        const { outcome, stages } = assessed(scheme, { ...office, applied: false })
        return { outcome, stages }
      },
      expected: { outcome: 'unmet', stages: { reception: 'unmet', criteria: 'met' } },
    },
    {
      provision: 'site-check',
      says: 'adviser check not recorded -> confirmation not completed',
      actual: () => {
        const { adviserChecked: _, ...unvisited } = office
        return [assessed(scheme, unvisited).outcome, verdict(scheme, 'adviser-checked', unvisited)]
      },
      expected: ['undetermined', 'undetermined'],
    },
    {
      provision: 'lead-time',
      says: 'read process -> about 2 months, not a deadline',
      actual: () => information(scheme, 'lead-time'),
      expected: { about: '2か月程度', force: 'notADeadline' },
    },
    {
      provision: 'completed',
      says: 'adviser check done, standard met -> notice of completed confirmation and publication',
      actual: () => [
        assessed(scheme, office).outcome,
        documents(scheme, { on: 'certified', tier: 'certified' }),
        benefit(scheme, 'certified', 'sangyo-navi-listing'),
      ],
      expected: ['met', ['completion-notice'], 'met'],
    },
    {
      provision: 'publication',
      says: 'standard met and confirmed -> listing on Toyota Sangyo Navi = true',
      actual: () => benefit(scheme, 'certified', 'sangyo-navi-listing'),
      expected: 'met',
    },
    {
      provision: 'publication',
      says: 'standard not met -> listing = false',
      actual: () => [criteria({ attractionsPresent: 3 }), benefit(scheme, null, 'sangyo-navi-listing')],
      expected: ['unmet', 'unmet'],
    },
    {
      provision: 'pr',
      says: 'confirmed -> PR listed as information',
      actual: () => information(scheme, 'pr'),
      expected: { effect: '社外PR' },
    },
  ],
  without: [],
}
