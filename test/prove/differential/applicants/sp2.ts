import { sp2Words } from '../../../oracle/schemes/sp2.ts'
import { anyDecimal, beside } from '../numbers.ts'
import { type AnyApplicant, mostly, rows, ticked } from './anyApplicant.ts'

export const anySp2: AnyApplicant = (dice, isWhole) => {
  const named = Object.values(sp2Words).flatMap((words) => (dice.chance(85) ? [dice.pick(words)] : []))
  const others = ['Environment', 'Social', 'Governance'].flatMap((of) => [
    [`other${of}Keyword`, dice.chance(25)],
    [`other${of}KeywordAccepted`, dice.chance(70)],
  ])
  const times = () => (dice.chance(30) ? beside(dice, 100) : anyDecimal(dice, 0, 3))
  const criteria = {
    declaration: `本市は${dice.shuffle([...named, '持続可能な地域', '住民の福祉']).join('、')}を進める。`,
    ...Object.fromEntries(others),
    coherent: mostly(dice),
    structureStated: mostly(dice),
    bodySetUp: mostly(dice),
    rolesClear: mostly(dice),
    communicating: mostly(dice),
    communicationPlanned: dice.chance(50),
    disclosuresPerYear: times(),
    plannedDisclosuresPerYear: times(),
    responsibilityClear: mostly(dice),
    effectiveAndContinuing: mostly(dice),
    transparentAndControlled: mostly(dice),
  }
  const forms = {
    localPublicBody: mostly(dice),
    specialLocalBody: dice.chance(20),
    specialLocalBodyAccepted: mostly(dice),
    channel: mostly(dice) ? 'form' : dice.pick(['letter', 'other']),
    headSignature: mostly(dice),
    councilApproved: dice.chance(60),
    declarationPublic: dice.chance(60),
    documents: rows(['declaration', 'organisation', 'answers'], () => ({ submitted: ticked(dice) })),
    furtherDocumentsRequested: dice.chance(30),
    furtherDocumentsSubmitted: mostly(dice),
  }
  return {
    facts: isWhole ? { ...criteria, ...forms } : criteria,
    readings: {
      'sp2-signature-sentence': dice.pick([
        'sig-and-council-or-public',
        'sig-and-council--or-public',
        'all-three',
      ]),
      'sp2-keyword-lists': dice.pick(['listed-auto-others-finding', 'closed-S', 'closed-all']),
      'sp2-item2-conjunction': dice.pick(['both', 'either']),
      'sp2-item3-parenthesis': dice.pick(['alternative', 'additional']),
    },
  }
}
