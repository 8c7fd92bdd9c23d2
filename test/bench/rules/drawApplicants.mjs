import { random } from '../random.mjs'

/** One in so many applicants lies on a threshold. */
const ONE_IN = 20

/** Draws applicants of a rule: exactly 5 % of them on a threshold, all others on none. */
export function drawApplicants({ seed, draw, drawOnThreshold, isOnThreshold }, count) {
  const chance = random(seed)
  return Array.from({ length: count }, (_, at) => {
    const wanted = at % ONE_IN === 0
    for (;;) {
      const applicant = wanted ? drawOnThreshold(chance) : draw(chance)
      if (applicant && isOnThreshold(applicant) === wanted) return applicant
    }
  })
}
