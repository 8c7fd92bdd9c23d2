import type { Edition } from './edition.ts'
import { okinawa2023 } from './editions/okinawa2023.ts'
import { okinawa2026 } from './editions/okinawa2026.ts'
import { sp2 } from './editions/sp2.ts'
import { toyotaSdgs } from './editions/toyotaSdgs.ts'
import { toyotaWorkplace } from './editions/toyotaWorkplace.ts'
import { yokohama } from './editions/yokohama.ts'

/** Every bundled edition. A test below holds them against `kijun/schemes`. */
export const editions: readonly Edition[] = [
  sp2,
  toyotaSdgs,
  toyotaWorkplace,
  okinawa2023,
  okinawa2026,
  yokohama,
]
