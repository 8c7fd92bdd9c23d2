import { deadlines, type Replayed, type Scheme, statusOn } from '../../index.ts'

/** The days from a day on on which something turns: in the texts, and in the certification that runs. */
export function turningDays(series: readonly Scheme[], history: Replayed, today: string): readonly string[] {
  const ofTexts = series.flatMap(({ inForce, transitions = [] }) => [
    inForce?.from,
    inForce?.until,
    ...transitions.flatMap(({ decided, standingOn }) => [decided.from, decided.until, standingOn]),
  ])
  const ofReports = deadlines(history).flatMap((deadline) =>
    deadline.kind === 'report' ? [deadline.elapsedOn, deadline.due] : [deadline.due],
  )
  const days = [...ofTexts, statusOn(history, today).until, ...ofReports]
  return [...new Set(days.filter((day) => typeof day === 'string' && day >= today))].sort() as string[]
}
