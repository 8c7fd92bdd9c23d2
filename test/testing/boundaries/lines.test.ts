import { describe, expect, test } from 'vitest'
import type { Comparison, Condition, RowCondition, Scheme } from '../../../src/index.ts'
import { definition, linesOf } from './smallCases.ts'

const cite = 'p'
const q = 'q'
const asking = (when: Condition, more: Partial<Scheme>) =>
  definition({ ...more, tiers: [{ id: 'only', when, cite }] })

describe('boundaryCases() of facts', () => {
  test('lie at every limit that a value has, and beside it', () => {
    const scheme = definition({
      facts: {
        staff: { kind: 'count', min: '1', max: '3', cite },
        rate: { kind: 'number', above: '0', max: '1', step: '0.5', cite: ['q', 'p'] },
        free: { kind: 'number', min: '-1', cite },
        flag: { kind: 'flag', cite },
        text: { kind: 'text', cite },
        title: { kind: 'text', maxCharacters: 2, cite },
      },
    })
    expect(linesOf(scheme, { unit: '0.1' })).toEqual([
      'fact facts.staff.min: 0 is just below 1 {facts:{staff:0},issues:[number/below-minimum]} 第1条',
      'fact facts.staff.min: 1 is at 1 {facts:{staff:1},issues:[]} 第1条',
      'fact facts.staff.min: 2 is just above 1 {facts:{staff:2},issues:[]} 第1条',
      'fact facts.staff.max: 2 is just below 3 {facts:{staff:2},issues:[]} 第1条',
      'fact facts.staff.max: 3 is at 3 {facts:{staff:3},issues:[]} 第1条',
      'fact facts.staff.max: 4 is just above 3 {facts:{staff:4},issues:[number/above-maximum]} 第1条',
      'fact facts.rate.above: -0.5 is just below 0 {facts:{rate:-0.5},issues:[number/not-above]} 第2条',
      'fact facts.rate.above: 0 is at 0 {facts:{rate:0},issues:[number/not-above]} 第2条',
      'fact facts.rate.above: 0.5 is just above 0 {facts:{rate:0.5},issues:[]} 第2条',
      'fact facts.rate.max: 0.5 is just below 1 {facts:{rate:0.5},issues:[]} 第2条',
      'fact facts.rate.max: 1 is at 1 {facts:{rate:1},issues:[]} 第2条',
      'fact facts.rate.max: 1.5 is just above 1 {facts:{rate:1.5},issues:[number/above-maximum]} 第2条',
      'fact facts.rate.step: 0.5 is at 0.5 {facts:{rate:0.5},issues:[]} 第2条',
      'fact facts.rate.step: 0.75 is just above 0.5 {facts:{rate:0.75},issues:[number/step]} 第2条',
      'fact facts.free.min: -1.1 is just below -1 {facts:{free:-1.1},issues:[number/below-minimum]} 第1条',
      'fact facts.free.min: -1 is at -1 {facts:{free:-1},issues:[]} 第1条',
      'fact facts.free.min: -0.9 is just above -1 {facts:{free:-0.9},issues:[]} 第1条',
      'fact facts.title.maxCharacters: 1 is just below 2 characters {facts:{title:字},issues:[]} 第1条',
      'fact facts.title.maxCharacters: 2 is at 2 characters {facts:{title:字字},issues:[]} 第1条',
      'fact facts.title.maxCharacters: 3 is just above 2 characters {facts:{title:字字字},issues:[text/too-long]} 第1条',
    ])
  })

  test('and at those of rows and records', () => {
    const scheme = definition({
      facts: {
        table: {
          kind: 'group',
          cite,
          rows: { x: {}, y: {} },
          fields: {
            points: { kind: 'number', min: '0', max: { field: 'max' } },
            max: { kind: 'number', above: '0', max: '50' },
            met: { kind: 'flag' },
          },
          limits: [{ where: { met: true }, field: 'points', max: '7', cite: q }],
        },
        list: {
          kind: 'list',
          cite,
          maxRecords: 2,
          fields: { n: { kind: 'count', max: '9' }, grade: { kind: 'choice', options: ['a', 'b'] } },
          limits: [
            { where: { grade: ['b', 'a'] }, field: 'n', max: '5', cite: q },
            { where: { grade: 'a' }, field: 'grade', only: ['b'], cite: q },
          ],
        },
      },
    })
    expect(linesOf(scheme, { unit: '0.1' })).toEqual([
      'fact facts.table.fields.points.min: -0.1 is just below 0 {facts:{table:{x:{points:-0.1}}},issues:[number/below-minimum]} 第1条',
      'fact facts.table.fields.points.min: 0 is at 0 {facts:{table:{x:{points:0}}},issues:[]} 第1条',
      'fact facts.table.fields.points.min: 0.1 is just above 0 {facts:{table:{x:{points:0.1}}},issues:[]} 第1条',
      'fact facts.table.fields.points.max: 49.9 is just below max 50 {facts:{table:{x:{max:50,points:49.9}}},issues:[]} 第1条',
      'fact facts.table.fields.points.max: 50 is at max 50 {facts:{table:{x:{max:50,points:50}}},issues:[]} 第1条',
      'fact facts.table.fields.points.max: 50.1 is just above max 50 {facts:{table:{x:{max:50,points:50.1}}},issues:[number/above-maximum]} 第1条',
      'fact facts.table.fields.max.above: -0.1 is just below 0 {facts:{table:{x:{max:-0.1}}},issues:[number/not-above]} 第1条',
      'fact facts.table.fields.max.above: 0 is at 0 {facts:{table:{x:{max:0}}},issues:[number/not-above]} 第1条',
      'fact facts.table.fields.max.above: 0.1 is just above 0 {facts:{table:{x:{max:0.1}}},issues:[]} 第1条',
      'fact facts.table.fields.max.max: 49.9 is just below 50 {facts:{table:{x:{max:49.9}}},issues:[]} 第1条',
      'fact facts.table.fields.max.max: 50 is at 50 {facts:{table:{x:{max:50}}},issues:[]} 第1条',
      'fact facts.table.fields.max.max: 50.1 is just above 50 {facts:{table:{x:{max:50.1}}},issues:[number/above-maximum]} 第1条',
      'fact facts.table.limits[0].max: 6.9 is just below 7 {facts:{table:{x:{met:true,points:6.9}}},issues:[]} 第2条',
      'fact facts.table.limits[0].max: 7 is at 7 {facts:{table:{x:{met:true,points:7}}},issues:[]} 第2条',
      'fact facts.table.limits[0].max: 7.1 is just above 7 {facts:{table:{x:{met:true,points:7.1}}},issues:[number/above-maximum]} 第2条',
      'fact facts.list.fields.n.max: 8 is just below 9 {facts:{list:[{n:8}]},issues:[]} 第1条',
      'fact facts.list.fields.n.max: 9 is at 9 {facts:{list:[{n:9}]},issues:[]} 第1条',
      'fact facts.list.fields.n.max: 10 is just above 9 {facts:{list:[{n:10}]},issues:[number/above-maximum]} 第1条',
      'fact facts.list.limits[0].max: 4 is just below 5 {facts:{list:[{grade:b,n:4}]},issues:[]} 第2条',
      'fact facts.list.limits[0].max: 5 is at 5 {facts:{list:[{grade:b,n:5}]},issues:[]} 第2条',
      'fact facts.list.limits[0].max: 6 is just above 5 {facts:{list:[{grade:b,n:6}]},issues:[number/above-maximum]} 第2条',
      'fact facts.list.maxRecords: 1 is just below 2 records {facts:{list:[{}]},issues:[]} 第1条',
      'fact facts.list.maxRecords: 2 is at 2 records {facts:{list:[{},{}]},issues:[]} 第1条',
      'fact facts.list.maxRecords: 3 is just above 2 records {facts:{list:[{},{},{}]},issues:[list/too-many]} 第1条',
    ])
  })

  test('take for the maximum of another field 100, or what that field can be', () => {
    const tableOf = (max: object) =>
      definition({
        facts: {
          table: {
            kind: 'list',
            cite,
            maxRecords: 1,
            fields: {
              points: { kind: 'number', max: { field: 'max' }, step: '0.5' },
              max: { kind: 'number', ...max },
            },
          },
        },
      })
    const atMaximum = (max: object) =>
      linesOf(tableOf(max))
        .filter((line) => line.includes('points.max: '))
        .map((line) => line.slice(line.indexOf('points.max: ')))
    expect(atMaximum({})).toEqual([
      'points.max: 99.5 is just below max 100 {facts:{table:[{max:100,points:99.5}]},issues:[]} 第1条',
      'points.max: 100 is at max 100 {facts:{table:[{max:100,points:100}]},issues:[]} 第1条',
      'points.max: 100.5 is just above max 100 {facts:{table:[{max:100,points:100.5}]},issues:[number/above-maximum]} 第1条',
    ])
    expect(atMaximum({ min: '200' })).toEqual([
      'points.max: 199.5 is just below max 200 {facts:{table:[{max:200,points:199.5}]},issues:[]} 第1条',
      'points.max: 200 is at max 200 {facts:{table:[{max:200,points:200}]},issues:[]} 第1条',
      'points.max: 200.5 is just above max 200 {facts:{table:[{max:200,points:200.5}]},issues:[number/above-maximum]} 第1条',
    ])
    expect(atMaximum({ above: '0', step: '0.3' })).toEqual([])
  })
})

describe('boundaryCases() beside conditions', () => {
  test('lie at the least and the most of parameters, the days in force and the last place', () => {
    const scheme = definition({
      inForce: { from: '2026-04-01', until: '2030-03-31', cite: q },
      parameters: { m: { min: '0', max: '10', cite: q }, open: { cite } },
      places: { limit: 1, cite: q },
    })
    expect(linesOf(scheme)).toEqual([
      'parameter parameters.m.min: -0.000001 is just below 0 {options:{parameters:{m:-0.000001}},issues:[number/below-minimum]} 第2条',
      'parameter parameters.m.min: 0 is at 0 {options:{parameters:{m:0}},issues:[]} 第2条',
      'parameter parameters.m.min: 0.000001 is just above 0 {options:{parameters:{m:0.000001}},issues:[]} 第2条',
      'parameter parameters.m.max: 9.999999 is just below 10 {options:{parameters:{m:9.999999}},issues:[]} 第2条',
      'parameter parameters.m.max: 10 is at 10 {options:{parameters:{m:10}},issues:[]} 第2条',
      'parameter parameters.m.max: 10.000001 is just above 10 {options:{parameters:{m:10.000001}},issues:[number/above-maximum]} 第2条',
      'inForce inForce.from: 2026-03-31 is just below 2026-04-01 {on:2026-03-31,inForce:false} 第2条',
      'inForce inForce.from: 2026-04-01 is at 2026-04-01 {on:2026-04-01,inForce:true} 第2条',
      'inForce inForce.from: 2026-04-02 is just above 2026-04-01 {on:2026-04-02,inForce:true} 第2条',
      'inForce inForce.until: 2030-03-30 is just below 2030-03-31 {on:2030-03-30,inForce:true} 第2条',
      'inForce inForce.until: 2030-03-31 is at 2030-03-31 {on:2030-03-31,inForce:true} 第2条',
      'inForce inForce.until: 2030-04-01 is just above 2030-03-31 {on:2030-04-01,inForce:false} 第2条',
      'places places.limit: application 1 is at 1 {application:1,accepted:true} 第2条',
      'places places.limit: application 2 is just above 1 {application:2,accepted:false} 第2条',
    ])
  })

  test('lie on days on which a period turns, by reading', () => {
    const scheme = definition({
      readings: { r: { alternatives: ['counted', 'not'], default: 'counted' } },
      validity: {
        initial: {
          kind: 'earlier',
          of: [
            {
              kind: 'period',
              length: { years: 2 },
              counting: {
                kind: 'byReading',
                reading: 'r',
                cases: { counted: 'firstDayCounted', not: 'firstDayNotCounted' },
              },
              mark: 'lastDay',
              firstOnOrAfter: { month: 3, day: 31 },
              cite: q,
            },
            { kind: 'fixed', until: '2029-03-31', cite },
          ],
          cite,
        },
        renewal: {
          kind: 'byReading',
          reading: 'r',
          cases: {
            counted: { kind: 'fixed', until: '2031-03-31', cite },
            not: {
              kind: 'period',
              length: { months: 1 },
              counting: 'firstDayCounted',
              mark: 'dayAfter',
              cite,
            },
          },
        },
      },
    })
    expect(linesOf(scheme)).toEqual([
      'validity validity.initial.of[0] (r=counted): decided on 2024-03-31, just below 2024-04-01, from which the length ends on 03-31 itself {request:{decidedOn:2024-03-31,for:initial,readings:{r:counted}},until:2026-03-31} 第2条',
      'validity validity.initial.of[0] (r=counted): decided on 2024-04-01, at 2024-04-01, from which the length ends on 03-31 itself {request:{decidedOn:2024-04-01,for:initial,readings:{r:counted}},until:2026-03-31} 第2条',
      'validity validity.initial.of[0] (r=counted): decided on 2024-04-02, just above 2024-04-01, from which the length ends on 03-31 itself {request:{decidedOn:2024-04-02,for:initial,readings:{r:counted}},until:2027-03-31} 第2条',
      'validity validity.initial.of[0] (r=counted): decided on 2024-02-28, just below 2024-02-29, which most years do not have {request:{decidedOn:2024-02-28,for:initial,readings:{r:counted}},until:2026-03-31} 第2条',
      'validity validity.initial.of[0] (r=counted): decided on 2024-02-29, at 2024-02-29, which most years do not have {request:{decidedOn:2024-02-29,for:initial,readings:{r:counted}},until:2026-03-31} 第2条',
      'validity validity.initial.of[0] (r=counted): decided on 2024-03-01, just above 2024-02-29, which most years do not have {request:{decidedOn:2024-03-01,for:initial,readings:{r:counted}},until:2026-03-31} 第2条',
      'validity validity.initial.of[1] (r=counted): decided on 2029-03-30, just below 2029-03-31, the last day of all {request:{decidedOn:2029-03-30,for:initial,readings:{r:counted}},until:2029-03-31} 第1条',
      'validity validity.initial.of[1] (r=counted): decided on 2029-03-31, at 2029-03-31, the last day of all {request:{decidedOn:2029-03-31,for:initial,readings:{r:counted}},until:2029-03-31} 第1条',
      'validity validity.initial.of[1] (r=counted): decided on 2029-04-01, just above 2029-03-31, the last day of all {request:{decidedOn:2029-04-01,for:initial,readings:{r:counted}},until:null} 第1条',
      'validity validity.initial.of[0] (r=not): decided on 2024-03-30, just below 2024-03-31, from which the length ends on 03-31 itself {request:{decidedOn:2024-03-30,for:initial,readings:{r:not}},until:2026-03-31} 第2条',
      'validity validity.initial.of[0] (r=not): decided on 2024-03-31, at 2024-03-31, from which the length ends on 03-31 itself {request:{decidedOn:2024-03-31,for:initial,readings:{r:not}},until:2026-03-31} 第2条',
      'validity validity.initial.of[0] (r=not): decided on 2024-04-01, just above 2024-03-31, from which the length ends on 03-31 itself {request:{decidedOn:2024-04-01,for:initial,readings:{r:not}},until:2027-03-31} 第2条',
      'validity validity.initial.of[0] (r=not): decided on 2024-02-28, just below 2024-02-29, which most years do not have {request:{decidedOn:2024-02-28,for:initial,readings:{r:not}},until:2026-03-31} 第2条',
      'validity validity.initial.of[0] (r=not): decided on 2024-02-29, at 2024-02-29, which most years do not have {request:{decidedOn:2024-02-29,for:initial,readings:{r:not}},until:2026-03-31} 第2条',
      'validity validity.initial.of[0] (r=not): decided on 2024-03-01, just above 2024-02-29, which most years do not have {request:{decidedOn:2024-03-01,for:initial,readings:{r:not}},until:2026-03-31} 第2条',
      'validity validity.initial.of[1] (r=not): decided on 2029-03-30, just below 2029-03-31, the last day of all {request:{decidedOn:2029-03-30,for:initial,readings:{r:not}},until:2029-03-31} 第1条',
      'validity validity.initial.of[1] (r=not): decided on 2029-03-31, at 2029-03-31, the last day of all {request:{decidedOn:2029-03-31,for:initial,readings:{r:not}},until:2029-03-31} 第1条',
      'validity validity.initial.of[1] (r=not): decided on 2029-04-01, just above 2029-03-31, the last day of all {request:{decidedOn:2029-04-01,for:initial,readings:{r:not}},until:null} 第1条',
      'validity validity.renewal.cases.counted (r=counted): decided on 2031-03-30, just below 2031-03-31, the last day of all {request:{decidedOn:2031-03-30,for:renewal,readings:{r:counted}},until:2031-03-31} 第1条',
      'validity validity.renewal.cases.counted (r=counted): decided on 2031-03-31, at 2031-03-31, the last day of all {request:{decidedOn:2031-03-31,for:renewal,readings:{r:counted}},until:2031-03-31} 第1条',
      'validity validity.renewal.cases.counted (r=counted): decided on 2031-04-01, just above 2031-03-31, the last day of all {request:{decidedOn:2031-04-01,for:renewal,readings:{r:counted}},until:null} 第1条',
      'validity validity.renewal.cases.not (r=not): decided on 2024-02-28, just below 2024-02-29, which most years do not have {request:{decidedOn:2024-02-28,for:renewal,readings:{r:not}},until:2024-03-28} 第1条',
      'validity validity.renewal.cases.not (r=not): decided on 2024-02-29, at 2024-02-29, which most years do not have {request:{decidedOn:2024-02-29,for:renewal,readings:{r:not}},until:2024-03-29} 第1条',
      'validity validity.renewal.cases.not (r=not): decided on 2024-03-01, just above 2024-02-29, which most years do not have {request:{decidedOn:2024-03-01,for:renewal,readings:{r:not}},until:2024-04-01} 第1条',
    ])
  })

  test('lie at the last report within a period', () => {
    const scheme = definition({
      inForce: { from: '2027-01-01' },
      validity: {
        initial: { kind: 'period', length: { years: 1 }, counting: 'firstDayCounted', mark: 'lastDay', cite },
      },
      lifecycle: {
        reports: [
          {
            id: 'half',
            every: { months: 6 },
            counting: 'firstDayNotCounted',
            from: 'certification',
            within: { length: { days: 20 }, counting: 'firstDayNotCounted' },
            cite: q,
          },
          {
            id: 'once',
            every: { months: 3 },
            counting: 'firstDayCounted',
            times: 1,
            from: 'certification',
            cite,
          },
        ],
      },
    })
    expect(linesOf(scheme).filter((line) => line.startsWith('report'))).toEqual([
      'report lifecycle.reports.half: report 1 after 2028-02-28 is at 1, the last until 2029-02-27 {decidedOn:2028-02-28,readings:{},duty:half,n:1,elapsedOn:2028-08-28,due:2028-09-17} 第2条',
      'report lifecycle.reports.half: report 2 after 2028-02-28 is just above 1, the last until 2029-02-27 {decidedOn:2028-02-28,readings:{},duty:half,n:2,elapsedOn:null,due:null} 第2条',
      'report lifecycle.reports.half: report 1 after 2028-02-29 is just below 2, the last until 2029-02-28 {decidedOn:2028-02-29,readings:{},duty:half,n:1,elapsedOn:2028-08-31,due:2028-09-20} 第2条',
      'report lifecycle.reports.half: report 2 after 2028-02-29 is at 2, the last until 2029-02-28 {decidedOn:2028-02-29,readings:{},duty:half,n:2,elapsedOn:2029-02-28,due:2029-03-20} 第2条',
      'report lifecycle.reports.half: report 3 after 2028-02-29 is just above 2, the last until 2029-02-28 {decidedOn:2028-02-29,readings:{},duty:half,n:3,elapsedOn:null,due:null} 第2条',
      'report lifecycle.reports.half: report 1 after 2028-03-01 is at 1, the last until 2029-02-28 {decidedOn:2028-03-01,readings:{},duty:half,n:1,elapsedOn:2028-09-01,due:2028-09-21} 第2条',
      'report lifecycle.reports.half: report 2 after 2028-03-01 is just above 1, the last until 2029-02-28 {decidedOn:2028-03-01,readings:{},duty:half,n:2,elapsedOn:null,due:null} 第2条',
      'report lifecycle.reports.once: report 1 after 2028-02-28 is at 1, the last until 2029-02-27 {decidedOn:2028-02-28,readings:{},duty:once,n:1,elapsedOn:2028-05-27,due:null} 第1条',
      'report lifecycle.reports.once: report 2 after 2028-02-28 is just above 1, the last until 2029-02-27 {decidedOn:2028-02-28,readings:{},duty:once,n:2,elapsedOn:null,due:null} 第1条',
      'report lifecycle.reports.once: report 1 after 2028-02-29 is at 1, the last until 2029-02-28 {decidedOn:2028-02-29,readings:{},duty:once,n:1,elapsedOn:2028-05-28,due:null} 第1条',
      'report lifecycle.reports.once: report 2 after 2028-02-29 is just above 1, the last until 2029-02-28 {decidedOn:2028-02-29,readings:{},duty:once,n:2,elapsedOn:null,due:null} 第1条',
      'report lifecycle.reports.once: report 1 after 2028-03-01 is at 1, the last until 2029-02-28 {decidedOn:2028-03-01,readings:{},duty:once,n:1,elapsedOn:2028-05-31,due:null} 第1条',
      'report lifecycle.reports.once: report 2 after 2028-03-01 is just above 1, the last until 2029-02-28 {decidedOn:2028-03-01,readings:{},duty:once,n:2,elapsedOn:null,due:null} 第1条',
    ])
  })

  test('lie at the days that a supplementary provision names', () => {
    const scheme = definition({
      inForce: { from: '2026-04-01' },
      facts: { a: { kind: 'flag', cite } },
      validity: { initial: { kind: 'fixed', until: '2030-03-31', cite } },
      transitions: [
        {
          id: 'old',
          decided: { from: '2025-04-01', until: '2026-03-31' },
          when: { kind: 'fact', fact: 'a', is: true },
          cite: q,
        },
        { id: 'all', decided: {}, standingOn: '2026-05-01', cite },
      ],
    })
    expect(linesOf(scheme).filter((line) => line.startsWith('transition'))).toEqual([
      'transition transitions.old.decided.from: the decision, 2025-03-31, is just below 2025-04-01 {transition:old,decidedOn:2025-03-31,heldUntil:2199-12-31,facts:{a:true},readings:{},reached:false} 第2条',
      'transition transitions.old.decided.from: the decision, 2025-04-01, is at 2025-04-01 {transition:old,decidedOn:2025-04-01,heldUntil:2199-12-31,facts:{a:true},readings:{},reached:true} 第2条',
      'transition transitions.old.decided.from: the decision, 2025-04-02, is just above 2025-04-01 {transition:old,decidedOn:2025-04-02,heldUntil:2199-12-31,facts:{a:true},readings:{},reached:true} 第2条',
      'transition transitions.old.decided.until: the decision, 2026-03-30, is just below 2026-03-31 {transition:old,decidedOn:2026-03-30,heldUntil:2199-12-31,facts:{a:true},readings:{},reached:true} 第2条',
      'transition transitions.old.decided.until: the decision, 2026-03-31, is at 2026-03-31 {transition:old,decidedOn:2026-03-31,heldUntil:2199-12-31,facts:{a:true},readings:{},reached:true} 第2条',
      'transition transitions.old.decided.until: the decision, 2026-04-01, is just above 2026-03-31 {transition:old,decidedOn:2026-04-01,heldUntil:2199-12-31,facts:{a:true},readings:{},reached:false} 第2条',
      'transition transitions.old.standingOn: the last day, 2026-03-31, is just below 2026-04-01 {transition:old,decidedOn:2026-03-31,heldUntil:2026-03-31,facts:{a:true},readings:{},reached:false} 第2条',
      'transition transitions.old.standingOn: the last day, 2026-04-01, is at 2026-04-01 {transition:old,decidedOn:2026-03-31,heldUntil:2026-04-01,facts:{a:true},readings:{},reached:true} 第2条',
      'transition transitions.old.standingOn: the last day, 2026-04-02, is just above 2026-04-01 {transition:old,decidedOn:2026-03-31,heldUntil:2026-04-02,facts:{a:true},readings:{},reached:true} 第2条',
    ])
  })

  test('lie at caps within measures', () => {
    const n = { kind: 'fact', fact: 'n' } as const
    const two = { kind: 'times', of: { kind: 'fact', fact: 'm' }, by: '2' } as const
    const scheme = definition({
      facts: { n: { kind: 'count', cite }, m: { kind: 'count', cite } },
      measures: {
        a: { value: { kind: 'cap', of: n, at: '5' }, cite: q },
        b: {
          value: {
            kind: 'add',
            of: [
              { kind: 'cap', of: two, at: '3' },
              { kind: 'literal', value: '1' },
            ],
          },
        },
        c: { value: { kind: 'between', low: n, high: { kind: 'cap', of: n, at: '2' } } },
        d: {
          value: { kind: 'ratio', of: { kind: 'cap', of: n, at: '2' }, to: { kind: 'literal', value: '4' } },
        },
        e: {
          value: { kind: 'byReading', reading: 'r', cases: { one: n, two: { kind: 'cap', of: n, at: '2' } } },
        },
      },
      readings: { r: { alternatives: ['one', 'two'], default: 'one' } },
    })
    expect(linesOf(scheme)).toEqual([
      'measure measures.a.value: what is counted, 4, is just below 5 {measure:a,result:4,options:{on:2025-01-15},facts:{n:4}} 第2条',
      'measure measures.a.value: what is counted, 5, is at 5 {measure:a,result:5,options:{on:2025-01-15},facts:{n:5}} 第2条',
      'measure measures.a.value: what is counted, 6, is just above 5 {measure:a,result:5,options:{on:2025-01-15},facts:{n:6}} 第2条',
      'measure measures.b.value.of[0]: what is counted, 2, is just below 3 {measure:b,result:3,options:{on:2025-01-15},facts:{m:1}} cites nothing',
      'measure measures.b.value.of[0]: what is counted, 4, is just above 3 {measure:b,result:4,options:{on:2025-01-15},facts:{m:2}} cites nothing',
      'measure measures.c.value.high: what is counted, 1, is just below 2 {measure:c,result:1,options:{on:2025-01-15},facts:{n:1}} cites nothing',
      'measure measures.c.value.high: what is counted, 2, is at 2 {measure:c,result:2,options:{on:2025-01-15},facts:{n:2}} cites nothing',
      'measure measures.d.value.of: what is counted, 1, is just below 2 {measure:d,result:0.25,options:{on:2025-01-15},facts:{n:1}} cites nothing',
      'measure measures.d.value.of: what is counted, 2, is at 2 {measure:d,result:0.5,options:{on:2025-01-15},facts:{n:2}} cites nothing',
      'measure measures.d.value.of: what is counted, 3, is just above 2 {measure:d,result:0.5,options:{on:2025-01-15},facts:{n:3}} cites nothing',
      'measure measures.e.value.cases.two: what is counted, 1, is just below 2 {measure:e,result:1,options:{on:2025-01-15,readings:{r:two}},facts:{n:1}} cites nothing',
      'measure measures.e.value.cases.two: what is counted, 2, is at 2 {measure:e,result:2,options:{on:2025-01-15,readings:{r:two}},facts:{n:2}} cites nothing',
      'measure measures.e.value.cases.two: what is counted, 3, is just above 2 {measure:e,result:2,options:{on:2025-01-15,readings:{r:two}},facts:{n:3}} cites nothing',
    ])
  })
})

describe('boundaryCases() of conditions', () => {
  const n = { kind: 'count', cite } as const
  const of = (fact: string) => ({ value: { kind: 'fact', fact } }) as const
  const compare = (measure: string, is: Comparison, value: string) =>
    ({ kind: 'compare', measure, is, value }) as const

  test.each<[Comparison, 'met' | 'unmet', 'met' | 'unmet', 'met' | 'unmet']>([
    ['atLeast', 'unmet', 'met', 'met'],
    ['moreThan', 'unmet', 'unmet', 'met'],
    ['atMost', 'met', 'met', 'unmet'],
    ['lessThan', 'met', 'unmet', 'unmet'],
    ['equal', 'unmet', 'met', 'unmet'],
  ])('that are %s a number', (is, below, at, above) => {
    const scheme = asking(compare('n', is, '3'), { facts: { n }, measures: { n: of('n') } })
    const line = (value: number, side: string, verdict: string) =>
      `condition tiers.only.when: n ${value} is ${side} 3 {of:{kind:tier,id:only},verdict:${verdict},options:{},facts:{n:${value}}} 第1条`
    expect(linesOf(scheme)).toEqual([
      line(2, 'just below', below),
      line(3, 'at', at),
      line(4, 'just above', above),
    ])
  })

  test('of every element, at its moment, by the least that its measure differs', () => {
    const scheme = definition({
      facts: {
        n,
        x: { kind: 'number', cite },
        s: { kind: 'number', step: '0.5', cite },
        d: { kind: 'number', cite },
        m: n,
      },
      measures: {
        x: of('x'),
        s: of('s'),
        r: { value: { kind: 'ratio', of: { kind: 'fact', fact: 'n' }, to: { kind: 'fact', fact: 'd' } } },
        sum: {
          value: {
            kind: 'add',
            of: [
              { kind: 'fact', fact: 'n' },
              { kind: 'fact', fact: 'm' },
            ],
          },
        },
      },
      requirements: [
        { id: 'a', stage: 'eligibility', when: { ...compare('x', 'atLeast', '2/3'), cite: q }, cite },
        { id: 'b', stage: 'reception', at: ['renewal'], when: compare('s', 'atLeast', '0.7'), cite },
      ],
      exclusions: [{ id: 'c', when: compare('r', 'atLeast', '80%'), cite }],
      referrals: [{ id: 'd', to: 'x', when: compare('sum', 'atLeast', '4'), cite }],
    })
    expect(linesOf(scheme, { unit: '0.1' }).filter((line) => line.startsWith('condition'))).toEqual([
      'condition requirements.a.when: x 0.6 is just below 2/3 {of:{kind:requirement,id:a},verdict:unmet,options:{},facts:{x:0.6}} 第2条',
      'condition requirements.a.when: x 2/3 is at 2/3 {of:{kind:requirement,id:a},verdict:met,options:{},without:notFound} 第2条',
      'condition requirements.a.when: x 0.7 is just above 2/3 {of:{kind:requirement,id:a},verdict:met,options:{},facts:{x:0.7}} 第2条',
      'condition requirements.b.when: s 0.5 is just below 0.7 {of:{kind:requirement,id:b},verdict:unmet,options:{at:renewal},facts:{s:0.5}} 第1条',
      'condition requirements.b.when: s 0.7 is at 0.7 {of:{kind:requirement,id:b},verdict:met,options:{at:renewal},without:impossible} 第1条',
      'condition requirements.b.when: s 1 is just above 0.7 {of:{kind:requirement,id:b},verdict:met,options:{at:renewal},facts:{s:1}} 第1条',
      'condition exclusions.c.when: r 0.7 is just below 80% {of:{kind:exclusion,id:c},verdict:unmet,options:{},facts:{n:7,d:10}} 第1条',
      'condition exclusions.c.when: r 0.8 is at 80% {of:{kind:exclusion,id:c},verdict:met,options:{},facts:{n:4,d:5}} 第1条',
      'condition exclusions.c.when: r 0.9 is just above 80% {of:{kind:exclusion,id:c},verdict:met,options:{},facts:{n:9,d:10}} 第1条',
      'condition referrals.d.when: sum 3 is just below 4 {of:{kind:referral,id:d},verdict:unmet,options:{on:2025-01-15},facts:{n:1,m:2}} 第1条',
      'condition referrals.d.when: sum 4 is at 4 {of:{kind:referral,id:d},verdict:met,options:{on:2025-01-15},facts:{n:1,m:3}} 第1条',
      'condition referrals.d.when: sum 5 is just above 4 {of:{kind:referral,id:d},verdict:met,options:{on:2025-01-15},facts:{n:1,m:4}} 第1条',
    ])
  })

  test('near a number, and with what a parameter leaves open', () => {
    const near = (within: string | { parameter: string }) =>
      ({ kind: 'near', measure: 'n', value: '5', within }) as const
    const atLeast = (parameter: string) =>
      ({ kind: 'compare', measure: 'n', is: 'atLeast', value: { parameter } }) as const
    const scheme = asking(
      {
        kind: 'any',
        of: [near('2'), near('0'), near({ parameter: 'm' }), ...['low', 'high', 'none'].map(atLeast)],
      },
      {
        facts: { n },
        measures: { n: of('n') },
        parameters: {
          m: { min: '0', max: '40', cite },
          low: { min: '3', cite },
          high: { max: '3', cite },
          none: { cite },
        },
      },
    )
    expect(linesOf(scheme).filter((line) => line.startsWith('condition'))).toEqual([
      'condition tiers.only.when.of[0]: n 2 is just below 5 - 2 {of:{kind:tier,id:only},verdict:unmet,options:{},facts:{n:2}} 第1条',
      'condition tiers.only.when.of[0]: n 3 is at 5 - 2 {of:{kind:tier,id:only},verdict:met,options:{},facts:{n:3}} 第1条',
      'condition tiers.only.when.of[0]: n 4 is just above 5 - 2 {of:{kind:tier,id:only},verdict:met,options:{},facts:{n:4}} 第1条',
      'condition tiers.only.when.of[0]: n 6 is just below 5 + 2 {of:{kind:tier,id:only},verdict:met,options:{},facts:{n:6}} 第1条',
      'condition tiers.only.when.of[0]: n 7 is at 5 + 2 {of:{kind:tier,id:only},verdict:met,options:{},facts:{n:7}} 第1条',
      'condition tiers.only.when.of[0]: n 8 is just above 5 + 2 {of:{kind:tier,id:only},verdict:unmet,options:{},facts:{n:8}} 第1条',
      'condition tiers.only.when.of[1]: n 4 is just below 5 - 0 {of:{kind:tier,id:only},verdict:unmet,options:{},facts:{n:4}} 第1条',
      'condition tiers.only.when.of[1]: n 5 is at 5 - 0 {of:{kind:tier,id:only},verdict:met,options:{},facts:{n:5}} 第1条',
      'condition tiers.only.when.of[1]: n 6 is just above 5 - 0 {of:{kind:tier,id:only},verdict:unmet,options:{},facts:{n:6}} 第1条',
      'condition tiers.only.when.of[2]: n 2 is just below 5 - 2 {of:{kind:tier,id:only},verdict:unmet,options:{parameters:{m:2}},facts:{n:2}} 第1条',
      'condition tiers.only.when.of[2]: n 3 is at 5 - 2 {of:{kind:tier,id:only},verdict:met,options:{parameters:{m:2}},facts:{n:3}} 第1条',
      'condition tiers.only.when.of[2]: n 4 is just above 5 - 2 {of:{kind:tier,id:only},verdict:met,options:{parameters:{m:2}},facts:{n:4}} 第1条',
      'condition tiers.only.when.of[2]: n 6 is just below 5 + 2 {of:{kind:tier,id:only},verdict:met,options:{parameters:{m:2}},facts:{n:6}} 第1条',
      'condition tiers.only.when.of[2]: n 7 is at 5 + 2 {of:{kind:tier,id:only},verdict:met,options:{parameters:{m:2}},facts:{n:7}} 第1条',
      'condition tiers.only.when.of[2]: n 8 is just above 5 + 2 {of:{kind:tier,id:only},verdict:unmet,options:{parameters:{m:2}},facts:{n:8}} 第1条',
      'condition tiers.only.when.of[3]: n 2 is just below low = 3 {of:{kind:tier,id:only},verdict:unmet,options:{parameters:{low:3}},facts:{n:2}} 第1条',
      'condition tiers.only.when.of[3]: n 3 is at low = 3 {of:{kind:tier,id:only},verdict:met,options:{parameters:{low:3}},facts:{n:3}} 第1条',
      'condition tiers.only.when.of[3]: n 4 is just above low = 3 {of:{kind:tier,id:only},verdict:met,options:{parameters:{low:3}},facts:{n:4}} 第1条',
      'condition tiers.only.when.of[4]: n 2 is just below high = 3 {of:{kind:tier,id:only},verdict:unmet,options:{parameters:{high:3}},facts:{n:2}} 第1条',
      'condition tiers.only.when.of[4]: n 3 is at high = 3 {of:{kind:tier,id:only},verdict:met,options:{parameters:{high:3}},facts:{n:3}} 第1条',
      'condition tiers.only.when.of[4]: n 4 is just above high = 3 {of:{kind:tier,id:only},verdict:met,options:{parameters:{high:3}},facts:{n:4}} 第1条',
      'condition tiers.only.when.of[5]: n 0 is just below none = 1 {of:{kind:tier,id:only},verdict:unmet,options:{parameters:{none:1}},facts:{n:0}} 第1条',
      'condition tiers.only.when.of[5]: n 1 is at none = 1 {of:{kind:tier,id:only},verdict:met,options:{parameters:{none:1}},facts:{n:1}} 第1条',
      'condition tiers.only.when.of[5]: n 2 is just above none = 1 {of:{kind:tier,id:only},verdict:met,options:{parameters:{none:1}},facts:{n:2}} 第1条',
    ])
  })

  const dates = {
    on: { kind: 'date', cite },
    to: { kind: 'date', cite },
    at: { kind: 'dateTime', cite },
  } as const

  test('of days and times', () => {
    const scheme = asking(
      {
        kind: 'all',
        of: [
          { kind: 'between', fact: 'on', from: '2026-04-01', until: '2026-04-01' },
          { kind: 'between', fact: 'at', from: '2026-04-01T00:00', until: '2026-04-30T23:59:30', cite: q },
          { kind: 'notAfter', date: { fact: 'on' }, other: { fact: 'to' } },
          { kind: 'notAfter', date: { fact: 'on' }, other: { moment: true } },
          { kind: 'notAfter', date: { day: '2026-04-01' }, other: { fact: 'to' } },
          { kind: 'notAfter', date: { fact: 'on' }, other: { day: '2026-03-01' } },
          { kind: 'notAfter', date: { fact: 'on' }, other: { fact: 'on' } },
        ],
      },
      { facts: dates },
    )
    expect(linesOf(scheme)).toEqual([
      'condition tiers.only.when.of[0]: on 2026-03-31 is just below 2026-04-01 {of:{kind:tier,id:only},verdict:unmet,options:{},facts:{on:2026-03-31}} 第1条',
      'condition tiers.only.when.of[0]: on 2026-04-01 is at 2026-04-01 {of:{kind:tier,id:only},verdict:met,options:{},facts:{on:2026-04-01}} 第1条',
      'condition tiers.only.when.of[0]: on 2026-04-02 is just above 2026-04-01 {of:{kind:tier,id:only},verdict:unmet,options:{},facts:{on:2026-04-02}} 第1条',
      'condition tiers.only.when.of[1]: at 2026-03-31T23:59 is just below 2026-04-01T00:00 {of:{kind:tier,id:only},verdict:unmet,options:{},facts:{at:2026-03-31T23:59}} 第2条',
      'condition tiers.only.when.of[1]: at 2026-04-01T00:00 is at 2026-04-01T00:00 {of:{kind:tier,id:only},verdict:met,options:{},facts:{at:2026-04-01T00:00}} 第2条',
      'condition tiers.only.when.of[1]: at 2026-04-01T00:01 is just above 2026-04-01T00:00 {of:{kind:tier,id:only},verdict:met,options:{},facts:{at:2026-04-01T00:01}} 第2条',
      'condition tiers.only.when.of[1]: at 2026-04-30T23:58:30 is just below 2026-04-30T23:59:30 {of:{kind:tier,id:only},verdict:met,options:{},facts:{at:2026-04-30T23:58:30}} 第2条',
      'condition tiers.only.when.of[1]: at 2026-04-30T23:59:30 is at 2026-04-30T23:59:30 {of:{kind:tier,id:only},verdict:met,options:{},facts:{at:2026-04-30T23:59:30}} 第2条',
      'condition tiers.only.when.of[1]: at 2026-05-01T00:00:30 is just above 2026-04-30T23:59:30 {of:{kind:tier,id:only},verdict:unmet,options:{},facts:{at:2026-05-01T00:00:30}} 第2条',
      'condition tiers.only.when.of[2]: on 2025-01-14 is just below to 2025-01-15 {of:{kind:tier,id:only},verdict:met,options:{},facts:{on:2025-01-14,to:2025-01-15}} 第1条',
      'condition tiers.only.when.of[2]: on 2025-01-15 is at to 2025-01-15 {of:{kind:tier,id:only},verdict:met,options:{},facts:{on:2025-01-15,to:2025-01-15}} 第1条',
      'condition tiers.only.when.of[2]: on 2025-01-16 is just above to 2025-01-15 {of:{kind:tier,id:only},verdict:unmet,options:{},facts:{on:2025-01-16,to:2025-01-15}} 第1条',
      'condition tiers.only.when.of[3]: on 2025-01-14 is just below the moment 2025-01-15 {of:{kind:tier,id:only},verdict:met,options:{on:2025-01-15},facts:{on:2025-01-14}} 第1条',
      'condition tiers.only.when.of[3]: on 2025-01-15 is at the moment 2025-01-15 {of:{kind:tier,id:only},verdict:met,options:{on:2025-01-15},facts:{on:2025-01-15}} 第1条',
      'condition tiers.only.when.of[3]: on 2025-01-16 is just above the moment 2025-01-15 {of:{kind:tier,id:only},verdict:unmet,options:{on:2025-01-15},facts:{on:2025-01-16}} 第1条',
      'condition tiers.only.when.of[4]: 2026-04-01 2026-04-01 is just below to 2026-04-02 {of:{kind:tier,id:only},verdict:met,options:{},facts:{to:2026-04-02}} 第1条',
      'condition tiers.only.when.of[4]: 2026-04-01 2026-04-01 is at to 2026-04-01 {of:{kind:tier,id:only},verdict:met,options:{},facts:{to:2026-04-01}} 第1条',
      'condition tiers.only.when.of[4]: 2026-04-01 2026-04-01 is just above to 2026-03-31 {of:{kind:tier,id:only},verdict:unmet,options:{},facts:{to:2026-03-31}} 第1条',
      'condition tiers.only.when.of[5]: on 2026-02-28 is just below 2026-03-01 2026-03-01 {of:{kind:tier,id:only},verdict:met,options:{},facts:{on:2026-02-28}} 第1条',
      'condition tiers.only.when.of[5]: on 2026-03-01 is at 2026-03-01 2026-03-01 {of:{kind:tier,id:only},verdict:met,options:{},facts:{on:2026-03-01}} 第1条',
      'condition tiers.only.when.of[5]: on 2026-03-02 is just above 2026-03-01 2026-03-01 {of:{kind:tier,id:only},verdict:unmet,options:{},facts:{on:2026-03-02}} 第1条',
    ])
    const between = asking(
      { kind: 'between', fact: 'at', until: '2026-04-30T23:59:59' },
      { facts: { at: dates.at } },
    )
    expect(linesOf(between, { timeUnit: 'second' })).toEqual([
      'condition tiers.only.when: at 2026-04-30T23:59:58 is just below 2026-04-30T23:59:59 {of:{kind:tier,id:only},verdict:met,options:{},facts:{at:2026-04-30T23:59:58}} 第1条',
      'condition tiers.only.when: at 2026-04-30T23:59:59 is at 2026-04-30T23:59:59 {of:{kind:tier,id:only},verdict:met,options:{},facts:{at:2026-04-30T23:59:59}} 第1条',
      'condition tiers.only.when: at 2026-05-01T00:00:00 is just above 2026-04-30T23:59:59 {of:{kind:tier,id:only},verdict:unmet,options:{},facts:{at:2026-05-01T00:00:00}} 第1条',
    ])
  })

  test('of periods that run on and back', () => {
    const scheme = asking(
      {
        kind: 'not',
        of: {
          kind: 'byReading',
          reading: 'r',
          cases: {
            one: {
              kind: 'within',
              date: { fact: 'on' },
              from: { moment: true },
              length: { days: 3, months: 1 },
              counting: 'firstDayNotCounted',
              direction: 'forward',
            },
            two: {
              kind: 'within',
              date: { day: '2026-06-30' },
              from: { fact: 'on' },
              length: { days: 2 },
              counting: 'firstDayCounted',
              direction: 'backward',
            },
          },
        },
      },
      { facts: { on: dates.on }, readings: { r: { alternatives: ['one', 'two'], default: 'one' } } },
    )
    expect(linesOf(scheme)).toEqual([
      'condition tiers.only.when.of[0].cases.one: on 2025-01-14 is just below 2025-01-15, the first day of 3 days 1 months on (that day not counted) from the moment 2025-01-15 {of:{kind:tier,id:only},verdict:unmet,options:{on:2025-01-15,readings:{r:one}},facts:{on:2025-01-14}} 第1条',
      'condition tiers.only.when.of[0].cases.one: on 2025-01-15 is at 2025-01-15, the first day of 3 days 1 months on (that day not counted) from the moment 2025-01-15 {of:{kind:tier,id:only},verdict:met,options:{on:2025-01-15,readings:{r:one}},facts:{on:2025-01-15}} 第1条',
      'condition tiers.only.when.of[0].cases.one: on 2025-01-16 is just above 2025-01-15, the first day of 3 days 1 months on (that day not counted) from the moment 2025-01-15 {of:{kind:tier,id:only},verdict:met,options:{on:2025-01-15,readings:{r:one}},facts:{on:2025-01-16}} 第1条',
      'condition tiers.only.when.of[0].cases.one: on 2025-02-17 is just below 2025-02-18, the last day of 3 days 1 months on (that day not counted) from the moment 2025-01-15 {of:{kind:tier,id:only},verdict:met,options:{on:2025-01-15,readings:{r:one}},facts:{on:2025-02-17}} 第1条',
      'condition tiers.only.when.of[0].cases.one: on 2025-02-18 is at 2025-02-18, the last day of 3 days 1 months on (that day not counted) from the moment 2025-01-15 {of:{kind:tier,id:only},verdict:met,options:{on:2025-01-15,readings:{r:one}},facts:{on:2025-02-18}} 第1条',
      'condition tiers.only.when.of[0].cases.one: on 2025-02-19 is just above 2025-02-18, the last day of 3 days 1 months on (that day not counted) from the moment 2025-01-15 {of:{kind:tier,id:only},verdict:unmet,options:{on:2025-01-15,readings:{r:one}},facts:{on:2025-02-19}} 第1条',
      'condition tiers.only.when.of[0].cases.one: on 2024-02-28 is just below 2024-02-29, the first day of 3 days 1 months on (that day not counted) from the moment 2024-02-29 {of:{kind:tier,id:only},verdict:unmet,options:{on:2024-02-29,readings:{r:one}},facts:{on:2024-02-28}} 第1条',
      'condition tiers.only.when.of[0].cases.one: on 2024-02-29 is at 2024-02-29, the first day of 3 days 1 months on (that day not counted) from the moment 2024-02-29 {of:{kind:tier,id:only},verdict:met,options:{on:2024-02-29,readings:{r:one}},facts:{on:2024-02-29}} 第1条',
      'condition tiers.only.when.of[0].cases.one: on 2024-03-01 is just above 2024-02-29, the first day of 3 days 1 months on (that day not counted) from the moment 2024-02-29 {of:{kind:tier,id:only},verdict:met,options:{on:2024-02-29,readings:{r:one}},facts:{on:2024-03-01}} 第1条',
      'condition tiers.only.when.of[0].cases.one: on 2024-04-02 is just below 2024-04-03, the last day of 3 days 1 months on (that day not counted) from the moment 2024-02-29 {of:{kind:tier,id:only},verdict:met,options:{on:2024-02-29,readings:{r:one}},facts:{on:2024-04-02}} 第1条',
      'condition tiers.only.when.of[0].cases.one: on 2024-04-03 is at 2024-04-03, the last day of 3 days 1 months on (that day not counted) from the moment 2024-02-29 {of:{kind:tier,id:only},verdict:met,options:{on:2024-02-29,readings:{r:one}},facts:{on:2024-04-03}} 第1条',
      'condition tiers.only.when.of[0].cases.one: on 2024-04-04 is just above 2024-04-03, the last day of 3 days 1 months on (that day not counted) from the moment 2024-02-29 {of:{kind:tier,id:only},verdict:unmet,options:{on:2024-02-29,readings:{r:one}},facts:{on:2024-04-04}} 第1条',
      'condition tiers.only.when.of[0].cases.two: 2026-06-30 2026-06-30 is just below 2026-07-01, the first day of 2 days back (that day counted) from on 2026-07-02 {of:{kind:tier,id:only},verdict:unmet,options:{readings:{r:two}},facts:{on:2026-07-02}} 第1条',
      'condition tiers.only.when.of[0].cases.two: 2026-06-30 2026-06-30 is at 2026-06-30, the first day of 2 days back (that day counted) from on 2026-07-01 {of:{kind:tier,id:only},verdict:met,options:{readings:{r:two}},facts:{on:2026-07-01}} 第1条',
      'condition tiers.only.when.of[0].cases.two: 2026-06-30 2026-06-30 is just above 2026-06-29, the first day of 2 days back (that day counted) from on 2026-06-30 {of:{kind:tier,id:only},verdict:met,options:{readings:{r:two}},facts:{on:2026-06-30}} 第1条',
      'condition tiers.only.when.of[0].cases.two: 2026-06-30 2026-06-30 is just below 2026-07-01, the last day of 2 days back (that day counted) from on 2026-07-01 {of:{kind:tier,id:only},verdict:met,options:{readings:{r:two}},facts:{on:2026-07-01}} 第1条',
      'condition tiers.only.when.of[0].cases.two: 2026-06-30 2026-06-30 is at 2026-06-30, the last day of 2 days back (that day counted) from on 2026-06-30 {of:{kind:tier,id:only},verdict:met,options:{readings:{r:two}},facts:{on:2026-06-30}} 第1条',
      'condition tiers.only.when.of[0].cases.two: 2026-06-30 2026-06-30 is just above 2026-06-29, the last day of 2 days back (that day counted) from on 2026-06-29 {of:{kind:tier,id:only},verdict:unmet,options:{readings:{r:two}},facts:{on:2026-06-29}} 第1条',
    ])
  })

  test('of so many conditions', () => {
    const parts: readonly Condition[] = ['a', 'b'].map((fact) => ({ kind: 'fact', fact, is: true }))
    const scheme = asking(
      {
        kind: 'all',
        of: [
          { kind: 'atLeast', n: 2, of: parts },
          { kind: 'exactly', n: 1, of: parts },
          { kind: 'atLeast', n: 0, of: parts },
        ],
      },
      { facts: { a: { kind: 'flag', cite }, b: { kind: 'flag', cite } } },
    )
    expect(linesOf(scheme)).toEqual([
      'condition tiers.only.when.of[0]: conditions met 1 is just below at least 2 of 2 {of:{kind:tier,id:only},verdict:unmet,options:{on:2025-01-15},facts:{a:true,b:false}} 第1条',
      'condition tiers.only.when.of[0]: conditions met 2 is at at least 2 of 2 {of:{kind:tier,id:only},verdict:met,options:{on:2025-01-15},facts:{a:true,b:true}} 第1条',
      'condition tiers.only.when.of[1]: conditions met 0 is just below exactly 1 of 2 {of:{kind:tier,id:only},verdict:unmet,options:{on:2025-01-15},facts:{a:false,b:false}} 第1条',
      'condition tiers.only.when.of[1]: conditions met 1 is at exactly 1 of 2 {of:{kind:tier,id:only},verdict:met,options:{on:2025-01-15},facts:{a:true,b:false}} 第1条',
      'condition tiers.only.when.of[1]: conditions met 2 is just above exactly 1 of 2 {of:{kind:tier,id:only},verdict:unmet,options:{on:2025-01-15},facts:{a:true,b:true}} 第1条',
      'condition tiers.only.when.of[2]: conditions met 0 is at at least 0 of 2 {of:{kind:tier,id:only},verdict:met,options:{on:2025-01-15},facts:{a:false,b:false}} 第1条',
      'condition tiers.only.when.of[2]: conditions met 1 is just above at least 0 of 2 {of:{kind:tier,id:only},verdict:met,options:{on:2025-01-15},facts:{a:true,b:false}} 第1条',
    ])
  })

  test('of numbers in rows', () => {
    const amount = (field: string, value: string): RowCondition => ({
      kind: 'amount',
      field,
      is: 'atLeast',
      value,
    })
    const met: RowCondition = { kind: 'field', field: 'met', is: true }
    const scheme = asking(
      {
        kind: 'all',
        of: [
          { kind: 'each', in: 'items', where: amount('w', '2'), satisfies: met, cite: q },
          {
            kind: 'some',
            in: 'items',
            satisfies: { kind: 'all', of: [met, { kind: 'not', of: amount('w', '3') }] },
          },
        ],
      },
      {
        facts: {
          items: {
            kind: 'group',
            cite,
            rows: { x: {}, y: {} },
            fields: { w: { kind: 'count' }, met: { kind: 'flag' } },
          },
        },
      },
    )
    expect(linesOf(scheme)).toEqual([
      'condition tiers.only.when.of[0]: items.w 1 (where) is just below 2 {of:{kind:tier,id:only},part:where,verdict:met,options:{on:2025-01-15},facts:{items:{x:{met:true,w:1},y:{met:false,w:1}}}} 第2条',
      'condition tiers.only.when.of[0]: items.w 2 (where) is at 2 {of:{kind:tier,id:only},part:where,verdict:unmet,options:{on:2025-01-15},facts:{items:{x:{met:true,w:2},y:{met:false,w:2}}}} 第2条',
      'condition tiers.only.when.of[0]: items.w 3 (where) is just above 2 {of:{kind:tier,id:only},part:where,verdict:unmet,options:{on:2025-01-15},facts:{items:{x:{met:true,w:3},y:{met:false,w:3}}}} 第2条',
      'condition tiers.only.when.of[1]: items.w 2 (satisfies.of[1].of) is just below 3 {of:{kind:tier,id:only},part:satisfies.of[1].of,verdict:met,options:{on:2025-01-15},facts:{items:{x:{met:true,w:2},y:{met:true,w:2}}}} 第1条',
      'condition tiers.only.when.of[1]: items.w 3 (satisfies.of[1].of) is at 3 {of:{kind:tier,id:only},part:satisfies.of[1].of,verdict:unmet,options:{on:2025-01-15},facts:{items:{x:{met:true,w:3},y:{met:true,w:3}}}} 第1条',
      'condition tiers.only.when.of[1]: items.w 4 (satisfies.of[1].of) is just above 3 {of:{kind:tier,id:only},part:satisfies.of[1].of,verdict:unmet,options:{on:2025-01-15},facts:{items:{x:{met:true,w:4},y:{met:true,w:4}}}} 第1条',
    ])
  })

  test('of days in records', () => {
    const scheme = asking(
      {
        kind: 'some',
        in: 'records',
        satisfies: {
          kind: 'within',
          date: { field: 'on' },
          from: { day: '2026-04-10' },
          length: { days: 2 },
          counting: 'firstDayNotCounted',
          direction: 'backward',
        },
      },
      { facts: { records: { kind: 'list', cite, maxRecords: 2, fields: { on: { kind: 'date' } } } } },
    )
    expect(linesOf(scheme).filter((line) => line.startsWith('condition'))).toEqual([
      'condition tiers.only.when: records.on 2026-04-07 (satisfies) is just below 2026-04-08, the first day of 2 days back (that day not counted) from 2026-04-10 2026-04-10 {of:{kind:tier,id:only},part:satisfies,verdict:unmet,options:{on:2025-01-15},facts:{records:[{on:2026-04-07}]}} 第1条',
      'condition tiers.only.when: records.on 2026-04-08 (satisfies) is at 2026-04-08, the first day of 2 days back (that day not counted) from 2026-04-10 2026-04-10 {of:{kind:tier,id:only},part:satisfies,verdict:met,options:{on:2025-01-15},facts:{records:[{on:2026-04-08}]}} 第1条',
      'condition tiers.only.when: records.on 2026-04-09 (satisfies) is just above 2026-04-08, the first day of 2 days back (that day not counted) from 2026-04-10 2026-04-10 {of:{kind:tier,id:only},part:satisfies,verdict:met,options:{on:2025-01-15},facts:{records:[{on:2026-04-09}]}} 第1条',
      'condition tiers.only.when: records.on 2026-04-09 (satisfies) is just below 2026-04-10, the last day of 2 days back (that day not counted) from 2026-04-10 2026-04-10 {of:{kind:tier,id:only},part:satisfies,verdict:met,options:{on:2025-01-15},facts:{records:[{on:2026-04-09}]}} 第1条',
      'condition tiers.only.when: records.on 2026-04-10 (satisfies) is at 2026-04-10, the last day of 2 days back (that day not counted) from 2026-04-10 2026-04-10 {of:{kind:tier,id:only},part:satisfies,verdict:met,options:{on:2025-01-15},facts:{records:[{on:2026-04-10}]}} 第1条',
      'condition tiers.only.when: records.on 2026-04-11 (satisfies) is just above 2026-04-10, the last day of 2 days back (that day not counted) from 2026-04-10 2026-04-10 {of:{kind:tier,id:only},part:satisfies,verdict:unmet,options:{on:2025-01-15},facts:{records:[{on:2026-04-11}]}} 第1条',
    ])
  })
})
