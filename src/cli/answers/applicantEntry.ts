import {
  type AssessOptions,
  type Issue,
  nestIssue,
  parseFacts,
  type Result,
  type Scheme,
} from '../../index.ts'
import type { JsonEntry } from '../json/jsonEntry.ts'
import { type Answer, answered, refused } from './answer.ts'
import { factElsewhere } from './factElsewhere.ts'
import { demand, type Request, readRequest } from './readRequest.ts'
import { requestedScheme } from './requestedScheme.ts'

/** What holds for requests that do not say; `stages` holds for all. */
export type ApplicantDefaults = {
  readonly scheme?: string
  readonly on?: string
  readonly at?: AssessOptions['at']
  readonly stages?: AssessOptions['stages']
}

const KEYS = ['id', 'scheme', 'on', 'at', 'readings', 'parameters', 'facts']

/** An applicant of the input: under which edition it is assessed, and how. Nothing else is checked yet. */
export type Applicant = {
  readonly request: Request
  readonly scheme: Scheme
  readonly facts: unknown
  readonly options: AssessOptions
}

/** What is answered about the facts of an applicant. */
export type ApplicantAnswer<T> = (scheme: Scheme, facts: unknown, options: AssessOptions) => Result<T>

/** Answers for one applicant of the input, or says everything that keeps from it. */
export function applicantEntry<T>(
  entry: JsonEntry,
  defaults: ApplicantDefaults,
  answer: ApplicantAnswer<T>,
): Answer<T> {
  const read = readApplicant(entry, defaults)
  return 'applicant' in read ? answerApplicant(read.applicant, answer) : read.refused
}

/** Reads which edition an entry asks for, and how; or says why that cannot be told. */
export function readApplicant(
  entry: JsonEntry,
  defaults: ApplicantDefaults,
): { readonly applicant: Applicant } | { readonly refused: Answer<never> } {
  const read = readRequest(entry, KEYS)
  if (!read.readable) return { refused: refused(read) }
  const given = read.get('facts')
  const request = demand(read, 'facts', given, 'an object')
  const on = request.get('on') ?? defaults.on
  const name = request.get('scheme') ?? defaults.scheme
  const found = requestedScheme({ name, day: on, dayKey: 'on', for: 'everything' })
  if ('issues' in found) return { refused: refused(request, found.issues) }
  // What it says is unknown: assess() reads it as it reads any options.
  const options = {
    at: request.get('at') ?? defaults.at,
    on,
    readings: request.get('readings'),
    parameters: request.get('parameters'),
    stages: defaults.stages,
  } as AssessOptions
  return { applicant: { request, scheme: found.scheme, facts: given, options } }
}

/** Answers for an applicant, or says everything that is wrong with what is given of it. */
export function answerApplicant<T>(
  { request, scheme, facts: given, options }: Applicant,
  answer: ApplicantAnswer<T>,
): Answer<T> {
  const facts = parseFacts(scheme, given)
  const result = answer(scheme, facts.ok ? facts.value : {}, options)
  if (facts.ok && result.ok) return answered(request, result.value)
  const factIssues = facts.ok
    ? []
    : facts.issues.map((issue) => nestIssue(factElsewhere(issue, scheme), 'facts'))
  return refused(request, [...(result.ok ? [] : result.issues.map(withoutOptions)), ...factIssues])
}

/** The options of an assessment stand in the entry itself. */
function withoutOptions(issue: Issue): Issue {
  return issue.path[0] === 'options' ? nestIssue({ ...issue, path: issue.path.slice(1) }) : issue
}
