export { okinawa2023 } from './rules/okinawa2023.mjs'
export { toyota } from './rules/toyota.mjs'
