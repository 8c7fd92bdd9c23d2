import type { VerificationWords } from './verificationWords.ts'

/** The English of verified records. */
export const verificationEn: VerificationWords = {
  verdict: 'verdict',
  says: 'what differs, and where',
  verdicts: {
    identical: 'identical',
    definitionChanged: 'definition changed',
    resultDiffers: 'result differs',
    altered: 'altered',
    incomplete: 'incomplete',
  },
  identical: (scheme) => `Under the rules of ${scheme} the same comes out again.`,
  altered: (elsewhere) =>
    `The record was altered: it is not what its digest was taken of.${elsewhere ? '' : ' Computed anew, nothing else differs.'}`,
  cannotCompute: (issues) => `It cannot be computed anew: ${issues}.`,
  definitionChanged: (scheme) => `The rules of ${scheme} are not those under which the record was made.`,
  presentRules: (otherwise) =>
    otherwise ? 'Under the present ones this differs:' : 'Under the present ones the same comes out.',
  resultDiffers: (scheme) => `Computed anew under the same rules of ${scheme}, this differs:`,
  incomplete: (facts) =>
    `Nothing contradicts the record, but part of it rests on facts that are withheld and not supplied: ${facts.join(', ')}.`,
  difference: (path, recorded, computed) =>
    `${path} is recorded ${recorded === undefined ? 'nowhere' : `as ${recorded}`} and computed ${computed === undefined ? 'nowhere' : `as ${computed}`}.`,
  moreDifferences: (count) => `${count} more.`,
  engines: (recorded, present) => `Recorded by version ${recorded}, computed by ${present}.`,
  join: (sentences) => sentences.join(' '),
}
