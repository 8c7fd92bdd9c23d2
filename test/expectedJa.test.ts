import { describe, expect, test } from 'vitest'
import { expectedJa } from '../src/expectedJa.ts'

describe('expectedJa()', () => {
  test.each([
    ['a list', '配列'],
    ['the ground of the revocation', '取消しの事由'],
    ['true or false', 'true か false のいずれか'],
    ['initial, renewal', 'initial、renewal のいずれか'],
    ['one of initial, renewal', 'initial、renewal のいずれか'],
    ['a list of eligibility, reception, criteria', 'eligibility, reception, criteria の配列'],
    ["'lastDay' or 'dayAfter', or one by reading", "'lastDay'、'dayAfter' のいずれか、または解釈ごとの値"],
    ['a list of tiers, or one by reading', '認証区分の配列、または解釈ごとの値'],
    ["'certification', or a choice by reading", "'certification'、または解釈ごとの値"],
    ['an option, a list of options, true or false', '選択肢、選択肢の配列、true、false のいずれか'],
    ['the id of a provision, or a list of them', '条項の識別子、その配列 のいずれか'],
    ['{ fact }, { moment: true } or { day }', '{ fact }、{ moment: true }、{ day } のいずれか'],
  ])('puts %j into Japanese', (phrase, expected) => {
    expect(expectedJa(phrase)).toBe(expected)
  })

  test.each(['byReading', '"text that was given, or not"', '5', '__proto__', 'constructor', ''])(
    'leaves %j as it is',
    (phrase) => {
      expect(expectedJa(phrase)).toBe(phrase)
    },
  )
})
