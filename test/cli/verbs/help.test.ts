import { describe, expect, test } from 'vitest'
import { runCli } from '../runCli.ts'

const applicants = `FILE is a file, or - for standard input, which is also read where no FILE is given. It holds
one JSON object on each line, or one list of objects, or one object over several lines:
  {"id"?, "scheme", "on"?, "at"?, "readings"?, "parameters"?, "facts"}
"at" is application, decision, renewal or holding: the moment at which the rules are applied.
\`kijun schema SCHEME\` prints what "facts" may hold. What is left out or null is not known. Numbers
are text ("41.5", at most 60 digits) or JSON numbers of at most 15 significant digits.`

const histories = `FILE is a file, or - for standard input, which is also read where no FILE is given. It holds
one JSON object on each line, or one list of objects, or one object over several lines:
  {"id"?, "series", "on"?, "facts"?, "readings"?, "closedDays"?, "events": [{"kind", "on", ...}]}
The series is a scheme of \`kijun schemes\` without its edition: the day of each event says which text
governs it. The kinds of events are applied, applicationWithdrawn, accepted,
decided ("for": initial, renewal, reapplication or change; "tier", null when refused),
changeReported ("affecting"?), reportSubmitted ("final"?), suspended, resumed,
extended ("until"), withdrawn, revoked ("ground"), notified.`

const passedOver = `An event that the text does not allow is an issue in "issues" and is passed over; the history is
answered without it. A history that cannot be answered, such as one with an event that cannot be
read, is {"id"?, "line", "issues"} in its place; the others are answered, and the exit status is 1.`

const closedDays = `Closed days are {"weekends"?: true, "yearEnd"?: true, "dates"?: [...]}, or the list of dates alone.
A report that would be due on one is due on the next open day, where the text is read so.`

const applicantOptions = `  --scheme NAME       the scheme of those that name none
  --on DATE           the date of those that give none
  --at MOMENT         the moment of those that give none; decision unless given (application,
                      decision, renewal, holding)
  --stages STAGE,...  the stages that the outcome rests on; all unless given (eligibility,
                      reception, criteria)
  --locale LANG       language of labels, messages and reasons; en unless given (en, ja)
  --help              print this text`

const historyOptions = `  --series NAME    the scheme of those that name none
  --closed FILE    the closed days of those that give none
  --locale LANG    language of labels, messages and reasons; en unless given (en, ja)
  --help           print this text`

const localeOption = `  --locale LANG    language of labels, messages and reasons; en unless given (en, ja)
  --help           print this text`

const help: { readonly [argv: string]: string } = {
  '': `kijun executes the rules of municipal certification schemes, and says why, article by article.

Try:
  kijun schemes
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}' | kijun assess -
  printf '%s\\n' '{"id":"y-1","series":"yokohama-y-sdgs","events":[{"kind":"decided","on":"2024-04-01","for":"initial","tier":"superior"}]}' | kijun status --on 2028-03-31 -

Also: map, explain, gap, ask, record, verify, validity, deadlines, simulate, diff, describe, coverage, lint, schema, completion; kijun --help says what they do.
`,
  '--help': `kijun: the rules of municipal certification schemes, executed and explained

Usage: kijun COMMAND [OPTIONS] [FILE... | -]

Commands:
  schemes     the editions that are bundled: name, title, in force, tiers, digest of the rules
  assess      what the text of a scheme yields for each applicant, and why
  map         what the columns of a sheet mean, proposed as the mapping for kijun assess --from
  explain     the reasons for a result, each with its figure, threshold and article
  gap         what keeps each applicant from a tier, and the least that would have to change
  ask         what to ask each applicant next, the most decisive first
  record      the decision record of each applicant, to be kept and verified later
  verify      whether decision records are as they were made and come out the same again
  validity    from when until when a certification is valid, and how that is counted
  status      how a certification stands on a day, after all that happened to it, and why
  deadlines   what is due under a certification: reports, renewal, expiry
  simulate    how many applicants move between tiers if a threshold, reading or edition changes
  diff        what changed in meaning from one edition to another, and who would fare differently
  describe    a scheme as a Markdown page: who may apply, scoring, tiers, validity, what follows
  coverage    what executes or carries each provision of the texts, and which is not covered
  lint        what cannot be right in a definition, or may not be meant, each with what shows it
  schema      the JSON Schema of the facts of a scheme, or of definitions
  completion  the script with which bash, zsh or fish completes this command line

Options:
  --help     print this text; kijun COMMAND --help says more
  --version  print the version

Examples:
  kijun schemes
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}' | kijun assess -
  printf '%s\\n' '整理番号,事業者名,評価点' 'Y-01,港北印刷,61点' | kijun map - yokohama-y-sdgs
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"59.5"}}' | kijun explain --stages criteria -
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"53"}}' | kijun gap --to superior --stages criteria --format text -
  printf '%s\\n' '{"id":"a-1","scheme":"okinawa-sdgs@2026-06-03","facts":{"planScore":"60"}}' | kijun ask --stages criteria --format text -
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}' | kijun record -
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}' | kijun record - | kijun verify -
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","decidedOn":"2024-04-01"}' | kijun validity -
  printf '%s\\n' '{"id":"y-1","series":"yokohama-y-sdgs","events":[{"kind":"decided","on":"2024-04-01","for":"initial","tier":"superior"}]}' | kijun status --on 2028-03-31 -
  printf '%s\\n' '{"id":"o-1","series":"okinawa-sdgs","events":[{"kind":"decided","on":"2026-10-05","for":"initial","tier":"platinum"}]}' | kijun deadlines -
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"59.5"}}' '{"id":"a-2","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}' | kijun simulate --reading yoko-band-gap=contiguous -
  kijun diff okinawa-sdgs@2023-07-31 okinawa-sdgs@2026-06-03 --locale ja --format markdown
  kijun describe yokohama-y-sdgs --locale ja
  kijun coverage
  kijun lint yokohama-y-sdgs --locale ja
  kijun schema yokohama-y-sdgs
  kijun completion bash

Exit status: 0; 1 if an entry of the input could not be answered, a record is not identical,
\`kijun lint\` finds something or \`kijun coverage\` a provision that is not covered; 2 if the call is
wrong. A terminal is written to in colour unless NO_COLOR is set; FORCE_COLOR=1 has colour
everywhere and FORCE_COLOR=0 nowhere. Nothing else is read from the environment, no clock but for
\`kijun status --today\` and \`kijun deadlines --today\`, and nothing is left to chance but the salts
of \`kijun record --redact\`.
`,
  schemes: `kijun schemes: the editions that are bundled: name, title, in force, tiers, digest of the rules

Usage: kijun schemes [OPTIONS]

An older text of which nothing but the period is known stands last and is marked; it answers
\`kijun validity\`, what happened under it in \`kijun status\` and \`kijun deadlines\`, and how long
it lets a certification last in \`kijun diff\`, and nothing else.

Options:
  --format FORMAT  table unless given (table, json, ndjson, csv, markdown)
${localeOption}

Examples:
  # All of them
  kijun schemes
  # All of them, in Japanese
  kijun schemes --locale ja
  # All of them, as JSON
  kijun schemes --format json
`,
  assess: `kijun assess: what the text of a scheme yields for each applicant, and why

Usage: kijun assess [OPTIONS] [FILE... | -]

${applicants}

With --from the applicants are the rows of a sheet as people lay it out, and --map says what its
columns mean. --to writes all its cells as values to a new file, with the results in columns of
their own. An empty cell is not known; a row that cannot be read shows its issues.

For each there is one line, in order. One that cannot be answered is {"id"?, "line", "issues"}
in its place; the others are answered, and the exit status is 1.

Options:
  --format FORMAT           ndjson unless given (ndjson, json, table, csv, markdown)
  --fields FIELD,...        what is written of each answer (id, scheme, at, on, outcome, tier,
                            tierRange, stages, measures, missing, missingIs, curable, referrals,
                            readings, reasons)
  --decided-on DATE         with --format table, csv or markdown, or --to: until when one decided on
                            that day is valid
  --from FILE               take the applicants from a workbook (.xlsx), a .csv file, or - for
                            standard input
  --map FILE                with --from: what the columns mean; kijun map proposes one
  --to FILE                 with --from: the new .xlsx or .csv file with the results
  --force                   with --to: write over a file that exists; never over what is read
  --encoding ENCODING       of the .csv of --to; as that of --from, or utf-8-bom for a workbook,
                            unless given (utf-8, utf-8-bom, shift_jis)
  --from-encoding ENCODING  of the .csv of --from; found out unless given (utf-8, utf-8-bom,
                            shift_jis)
  --scheme NAME             the scheme of those that name none
  --on DATE                 the date of those that give none
  --at MOMENT               the moment of those that give none; decision unless given (application,
                            decision, renewal, holding)
  --stages STAGE,...        the stages that the outcome rests on; all unless given (eligibility,
                            reception, criteria)
  --locale LANG             language of labels, messages and reasons; en unless given (en, ja)
  --help                    print this text

Examples:
  # One applicant, as JSON
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}' | kijun assess -
  # Two, as a table in Japanese, with the validity if they are decided on a day
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"59.5"}}' '{"id":"a-2","scheme":"okinawa-sdgs@2026-06-03","facts":{"itemsMet":15,"planScore":"60"}}' | kijun assess --format table --locale ja --decided-on 2026-10-01 --stages criteria
  # The rows of a list as a city keeps it; --to results.xlsx writes it anew with the results
  kijun assess --from examples/workbooks/yokohama.csv --map examples/workbooks/yokohama.map.json --format table --stages criteria --locale ja
  # Nothing but the tier
  printf '%s\\n' '{"id":"a-3","facts":{"itemsMet":11,"planScore":"50"}}' | kijun assess --scheme okinawa-sdgs --on 2026-07-01 --fields id,tier
`,
  map: `kijun map: what the columns of a sheet mean, proposed as the mapping for kijun assess --from

Usage: kijun map [OPTIONS] FILE SCHEME

FILE is a workbook (.xlsx), a .csv file, or - for either of them on standard input; SCHEME is a
name of \`kijun schemes\`. The proposal is made from the headers of the sheet and from what the
scheme calls its facts, in Japanese and English. A fact without a column is null, which means not
known. Headers that no fact has stand in a comment. Look it through before it is used: a name
alone does not say what a column means.

In "facts" a column is the text of its header, a list of texts where the header has several rows,
{"letter": "C"}, {"column": …, "values": {"市内": "inCity"}, "blank": false}, or {"value": …} for
the same in every row. "yes" and "no" say what flags look like, "units" what may follow a number.

Options:
  --sheet NAME              the name of the sheet, or its number; the first unless given
  --header ROW,...          the rows of the header; looked for unless given
  --on DATE                 the day on which the edition of SCHEME is in force
  --from-encoding ENCODING  of a .csv file; found out unless given (utf-8, utf-8-bom, shift_jis)
  --format FORMAT           a mapping is JSON (json)
  --schema                  print the JSON Schema of mappings instead
  --help                    print this text

Examples:
  # What the columns of a list mean; > list.map.json keeps it
  printf '%s\\n' '整理番号,事業者名,評価点' 'Y-01,港北印刷,61点' | kijun map - yokohama-y-sdgs
  # What a mapping may hold
  kijun map --schema
`,
  explain: `kijun explain: the reasons for a result, each with its figure, threshold and article

Usage: kijun explain [OPTIONS] [FILE... | -]

${applicants}

line is the result with what decides it; standard the reasons, as a notice words them; full
every condition that was looked at.

For one that cannot be answered its issues are printed; the exit status is then 1.

Options:
  --format FORMAT     text unless given; JSON is {"id"?, "scheme", "text"} (text, markdown, ndjson,
                      json)
  --detail DETAIL     standard unless given (line, standard, full)
  --decided-on DATE   state the period, if decided on that day
${applicantOptions}

Examples:
  # Why there is no tier between two bands
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"59.5"}}' | kijun explain --stages criteria -
  # The reasons for a tier and against the next one, in Japanese, with the period
  printf '%s\\n' '{"id":"a-3","scheme":"okinawa-sdgs@2026-06-03","facts":{"itemsMet":15,"planScore":"59.9"}}' | kijun explain --locale ja --stages criteria --decided-on 2026-10-01 -
  # Everything that was looked at, in Japanese, as Markdown
  printf '%s\\n' '{"id":"a-2","scheme":"okinawa-sdgs@2026-06-03","facts":{"itemsMet":15,"planScore":"60"}}' | kijun explain --locale ja --format markdown --detail full -
`,
  gap: `kijun gap: what keeps each applicant from a tier, and the least that would have to change

Usage: kijun gap [OPTIONS] --to TIER [FILE... | -]

${applicants}

For each it is said what the text lacks in its own measures, and one smallest set of changes that
reaches the tier: none of them, nor a part of a number, can be left out. A higher tier is as good.
What is not known is bounded; what no change can mend is named, with the first day on which time
alone does. One that cannot be answered is {"id"?, "line", "issues"}; the exit status is then 1.

Options:
  --to TIER           the id of the tier that is wanted; required
  --format FORMAT     ndjson unless given (ndjson, json, table, csv, markdown, text)
${applicantOptions}

Examples:
  # How far 53 points are from the next tier, for people to read
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"53"}}' | kijun gap --to superior --stages criteria --format text -
  # What is lacking, in Japanese, as a table
  printf '%s\\n' '{"id":"a-2","scheme":"okinawa-sdgs@2026-06-03","facts":{"itemsMet":11,"planScore":"50"}}' | kijun gap --to platinum --stages criteria --format table --locale ja -
`,
  ask: `kijun ask: what to ask each applicant next, the most decisive first

Usage: kijun ask [OPTIONS] [FILE... | -]

${applicants}

For each there is one line {"id"?, "scheme", "questions"}: the facts that are missing and can still
change the outcome, in the order in which they are worth asking for as things stand. Ask again with
each answer. One that cannot be answered is {"id"?, "line", "issues"}; the exit status is then 1.

Options:
  --format FORMAT     ndjson unless given (ndjson, json, table, csv, markdown, text)
${applicantOptions}

Examples:
  # What a half-filled sheet lacks, for people to read
  printf '%s\\n' '{"id":"a-1","scheme":"okinawa-sdgs@2026-06-03","facts":{"planScore":"60"}}' | kijun ask --stages criteria --format text -
  # The same in Japanese, as a table
  printf '%s\\n' '{"id":"a-2","scheme":"toyota-workplace","facts":{"attractionsPresent":4}}' | kijun ask --stages criteria --format table --locale ja -
`,
  record: `kijun record: the decision record of each applicant, to be kept and verified later

Usage: kijun record [OPTIONS] [FILE... | -]

${applicants}

For each there is one line {"id"?, "record"}, in order, which \`kijun verify\` reads. A record holds
the scheme, the digest of its rules, facts, readings and result as codes and figures, no prose.
One that cannot be answered is {"id"?, "line", "issues"} in its place; the exit status is then 1.

With --redact, a record holds a salted digest in place of each fact that its scheme declares
sensitive, such as tax arrears. The values and the salts, one drawn for each record, go to the
file that --withheld names. Keep it apart from the records: a digest without its salt says
nothing, with it the value can be guessed.

Options:
  --format FORMAT     ndjson unless given (ndjson, json)
  --redact            withhold the facts that the schemes declare sensitive
  --withheld FILE     with --redact: the new file for what is withheld
${applicantOptions}

Examples:
  # The record of one applicant
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}' | kijun record -
  # At the moment of application, on a day, for the score alone
  printf '%s\\n' '{"id":"a-2","scheme":"okinawa-sdgs","facts":{"itemsMet":15,"planScore":"60"}}' | kijun record --at application --on 2026-10-01 --stages criteria
`,
  verify: `kijun verify: whether decision records are as they were made and come out the same again

Usage: kijun verify [OPTIONS] [FILE... | -]

FILE is a file, or - for standard input, which is also read where no FILE is given. It holds what
\`kijun record\` writes, or records alone:
  {"id"?, "record", "supplied"?, "salt"?}

Each is identical; altered (it is not what its digest was taken of); made under rules that have
changed since (definitionChanged); or its result differs (resultDiffers). A record that withholds
facts is incomplete until they are supplied, by the file of \`kijun record --redact\` or in the
entry as "supplied" and "salt"; the latter is that of the record, or by fact that of each.

For each there is one line, in order. The exit status is 0 if all are identical, else 1.

Options:
  --format FORMAT  ndjson unless given (ndjson, json, table, csv, markdown)
  --withheld FILE  what \`kijun record --redact\` kept apart from the records
${localeOption}

Examples:
  # A record that was just made
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}' | kijun record - | kijun verify -
  # Two, as a table in Japanese
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"59.5"}}' '{"id":"a-2","scheme":"okinawa-sdgs@2026-06-03","facts":{"itemsMet":15,"planScore":"60"}}' | kijun record --stages criteria | kijun verify --format table --locale ja
`,
  validity: `kijun validity: from when until when a certification is valid, and how that is counted

Usage: kijun validity [OPTIONS] [FILE... | -]

FILE is a file, or - for standard input, which is also read where no FILE is given. It holds
one JSON object on each line, or one list of objects, or one object over several lines:
  {"id"?, "scheme", "decidedOn", "for"?: "initial" | "renewal", "readings"?}

A text that states no period is an issue. A scheme without its edition is the one in force on
the day of the decision, be it an older text of which only the period is known; transitions
between editions are the business of \`kijun status\`.

Options:
  --format FORMAT    ndjson unless given (ndjson, json, table, csv, markdown)
  --scheme NAME      the scheme of those that name none
  --decided-on DATE  the day of the decision of those that give none
  --for KIND         what those that do not say are; initial unless given (initial, renewal)
  --locale LANG      language of labels, messages and reasons; en unless given (en, ja)
  --help             print this text

Examples:
  # A first certification
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","decidedOn":"2024-04-01"}' | kijun validity -
  # Two days of decision, as a table
  printf '%s\\n' '{"id":"a-2","decidedOn":"2026-03-31"}' '{"id":"a-3","decidedOn":"2026-04-01"}' | kijun validity --scheme okinawa-sdgs@2026-06-03 --format table
`,
  status: `kijun status: how a certification stands on a day, after all that happened to it, and why

Usage: kijun status [OPTIONS] [FILE... | -]

${histories}

The day is "on", or --on for those that give none. No clock is read unless --today is given.
Events after that day play no part, but a timeline tells them as well.

${passedOver}

${closedDays}

Options:
  --on DATE        the day of those that give none
  --today          the day of those that give none is the present one, by the local clock
  --format FORMAT  ndjson unless given; a timeline is text for people (ndjson, json, table, csv,
                   markdown, timeline)
${historyOptions}

Examples:
  # A certification on the last day of its period
  printf '%s\\n' '{"id":"y-1","series":"yokohama-y-sdgs","events":[{"kind":"decided","on":"2024-04-01","for":"initial","tier":"superior"}]}' | kijun status --on 2028-03-31 -
  # All that happened to it, in Japanese
  printf '%s\\n' '{"id":"o-1","series":"okinawa-sdgs","facts":{"kpiChanged":true},"events":[{"kind":"decided","on":"2026-02-12","for":"initial","tier":"platinum"}]}' | kijun status --on 2026-06-03 --format timeline --locale ja
  # How it stands today, as a table
  printf '%s\\n' '{"series":"sp2-esg","events":[{"kind":"decided","on":"2025-08-01","for":"initial","tier":"certified"}]}' | kijun status --today --format table
`,
  deadlines: `kijun deadlines: what is due under a certification: reports, renewal, expiry

Usage: kijun deadlines [OPTIONS] [FILE... | -]

${histories}

Listed is what is due under the certification that runs on a day: "on", --on or --today.
Without a day it is the one that runs after the last event.

${passedOver}

${closedDays}

Options:
  --format FORMAT  ndjson unless given (ndjson, json, table, csv, markdown)
  --on DATE        the day of those that give none
  --today          the day of those that give none is the present one, by the local clock
  --until DATE     list what is due up to that day
${historyOptions}

Examples:
  # The yearly reports, the renewal and the last day
  printf '%s\\n' '{"id":"o-1","series":"okinawa-sdgs","events":[{"kind":"decided","on":"2026-10-05","for":"initial","tier":"platinum"}]}' | kijun deadlines -
  # Those of the first year, off closed days, as a table in Japanese
  printf '%s\\n' '{"series":"okinawa-sdgs","closedDays":{"weekends":true,"dates":["2027-06-23"]},"events":[{"kind":"decided","on":"2026-06-03","for":"initial","tier":"active"}]}' | kijun deadlines --until 2027-12-31 --format table --locale ja
`,
  simulate: `kijun simulate: how many applicants move between tiers if a threshold, reading or edition changes

Usage: kijun simulate [OPTIONS] [FILE... | -]

${applicants}

Each applicant is assessed twice, as things stand and under the change, and counted by both
results: tiers in order, none, what is open, and what could not be answered (the exit status is
then 1). Rows and columns add up to the applicants read. Changes can be combined.

A text often has one number in several places, and --set changes one of them: the summary says
where the same number stays as it is. With --to-scheme the facts are handed
over as they are; readings that the other edition does not have are left behind.

Options:
  --reading NAME=ALTERNATIVE  follow this reading (may be given more than once)
  --parameter NAME=NUMBER     supply this number (may be given more than once)
  --set PATH=VALUE            put this value in the place of one of the rules; PATH is as --list and
                              traces write it (may be given more than once)
  --to-scheme NAME            another edition, or a definition in a file NAME.json
  --list SCHEME               print the thresholds that --set can change, and read no FILE
  --by WHAT                   what is counted; tier unless given (tier, outcome)
  --format FORMAT             table unless given (table, json, csv, markdown)
  --ids                       instead of the summary a line of JSON for each applicant that moves
  --scheme NAME               the scheme that is changed, and that of those that name none; unless
                              given, every one with that name
  --on DATE                   the date of those that give none
  --at MOMENT                 the moment of those that give none; decision unless given
                              (application, decision, renewal, holding)
  --stages STAGE,...          the stages that the outcome rests on; all unless given (eligibility,
                              reception, criteria)
  --locale LANG               language of labels, messages and reasons; en unless given (en, ja)
  --help                      print this text

Examples:
  # What another reading of a text would do
  printf '%s\\n' '{"id":"a-1","scheme":"yokohama-y-sdgs","facts":{"points":"59.5"}}' '{"id":"a-2","scheme":"yokohama-y-sdgs","facts":{"points":"61"}}' | kijun simulate --reading yoko-band-gap=contiguous -
  # What a lower threshold would do, as a briefing in Japanese
  printf '%s\\n' '{"id":"a-3","facts":{"itemsMet":10,"planScore":"55"}}' '{"id":"a-4","facts":{"itemsMet":9,"planScore":"60"}}' | kijun simulate --set 'tiers.active.when.of[0].value=10' --scheme okinawa-sdgs@2026-06-03 --format markdown --locale ja
  # The thresholds of a scheme
  kijun simulate --list toyota-sdgs
`,
  diff: `kijun diff: what changed in meaning from one edition to another, and who would fare differently

Usage: kijun diff [OPTIONS] OLD NEW

OLD and NEW are names of \`kijun schemes\`, or definitions in files NAME.json. Editions are paired by
what they say: tiers, thresholds, validity, requirements, what follows a decision, facts, readings.

Applicants are compared by the criteria of the tiers alone, where the newer definition says how
those of the older are read under it (\`predecessor\`), or where both are one edition. Each change
of outcome comes with an applicant to whom both were applied; --format json has all the facts.

Options:
  --decided-on DATE  a day of decision whose validity is shown under both; days around the newer
                     text unless given (may be given more than once)
  --format FORMAT    text unless given (text, markdown, json)
  --locale LANG      language of labels, messages and reasons; en unless given (en, ja)
  --help             print this text

Examples:
  # What the text of 2026 changed in Okinawa, as a briefing in Japanese
  kijun diff okinawa-sdgs@2023-07-31 okinawa-sdgs@2026-06-03 --locale ja --format markdown
  # How long a certification lasts under either text, by the day of its decision
  kijun diff okinawa-sdgs@2023-07-31 okinawa-sdgs@2026-06-03 --decided-on 2026-02-27
  # The same for programs, with the whole facts of each applicant
  kijun diff okinawa-sdgs@2023-07-31 okinawa-sdgs@2026-06-03 --format json
`,
  describe: `kijun describe: a scheme as a Markdown page: who may apply, scoring, tiers, validity, what follows

Usage: kijun describe [OPTIONS] SCHEME

SCHEME is a name of \`kijun schemes\`. The section \`lifecycle\` is found by trying every event in
every state: a Mermaid diagram, what each event does in each state, and what no state allows.

Options:
  --format FORMAT  a page is Markdown (markdown)
  --section NAME   one section instead of the page (applicants, exclusions, reception, facts,
                   scoring, tiers, referrals, validity, after, benefits, notices, lifecycle,
                   readings, parameters, notes, provisions)
  --on DATE        the day on which the edition of SCHEME is in force
${localeOption}

Examples:
  # The whole page, in Japanese
  kijun describe yokohama-y-sdgs --locale ja
  # The states of a certification and what leads from one to another
  kijun describe yokohama-y-sdgs --section lifecycle
  # The tiers of the edition in force on a day
  kijun describe okinawa-sdgs --on 2026-07-01 --section tiers
`,
  coverage: `kijun coverage: what executes or carries each provision of the texts, and which is not covered

Usage: kijun coverage [OPTIONS] [SCHEME | FILE.json]...

SCHEME is a name of \`kijun schemes\`, with or without its edition; all of them unless given. An
older text of which only the period is known has no provisions to cover and is left out.
FILE.json holds a definition of your own.

A table counts; CSV and Markdown list every provision. JSON is
  {"schemes": [{"scheme", "provisions": [{"id", "cite", "treatment", "coveredBy": [paths]}]}]}
The exit status is 1 where a provision is not covered.

Options:
  --format FORMAT  table unless given (table, json, ndjson, csv, markdown)
${localeOption}

Examples:
  # How many of each treatment are covered
  kijun coverage
  # Where each provision of one edition is executed
  kijun coverage yokohama-y-sdgs@2024-04-01 --format json
  # A definition of your own
  kijun coverage examples/my-city/2026-04-01.json
`,
  lint: `kijun lint: what cannot be right in a definition, or may not be meant, each with what shows it

Usage: kijun lint [OPTIONS] [SCHEME | FILE.json]...

SCHEME is a name of \`kijun schemes\`; all of them unless given. FILE.json holds a definition of
your own; several with the same id are editions of one scheme.

Gaps and overlaps of bands, tiers that nobody reaches, conditions that everybody or nobody meets
or that never matter, totals that differ, facts without use, citations that lead nowhere, days
without an edition, and more. Every case between the thresholds is gone through; what cannot be
decided is listed as such. What a definition acknowledges is listed with its reason.

The exit status is 1 where something is found that is not acknowledged.

Options:
  --format FORMAT  text unless given (text, json, ndjson, table, csv, markdown)
${localeOption}

Examples:
  # One bundled scheme, in Japanese
  kijun lint yokohama-y-sdgs --locale ja
  # As data
  kijun lint toyota-workplace --format json
`,
  schema: `kijun schema: the JSON Schema of the facts of a scheme, or of definitions

Usage: kijun schema [OPTIONS] [SCHEME]

SCHEME is a name of \`kijun schemes\`. Without it, this is the schema of scheme definitions.

Options:
  --format FORMAT  a JSON Schema is JSON (json)
  --on DATE        the day on which the edition of SCHEME is in force
${localeOption}

Examples:
  # What the facts of a scheme may hold
  kijun schema yokohama-y-sdgs
  # The edition in force on a day
  kijun schema okinawa-sdgs --on 2026-07-01
  # What a definition may hold
  kijun schema
`,
  completion: `kijun completion: the script with which bash, zsh or fish completes this command line

Usage: kijun completion [OPTIONS] bash | zsh | fish

In bash:  source <(kijun completion bash)        # in ~/.bashrc, for every shell
In zsh:   kijun completion zsh > _kijun           # in a folder of $fpath, before compinit
In fish:  kijun completion fish > ~/.config/fish/completions/kijun.fish

It completes commands, options, their values, names of schemes and files. It is made from what
this version has: make it anew after an update.

Options:
  --help  print this text

Examples:
  # For bash
  kijun completion bash
  # For fish
  kijun completion fish
`,
}

describe('what is printed of', () => {
  test.each(Object.entries(help))('kijun %s', async (argv, text) => {
    const verb = argv !== '' && argv !== '--help'
    expect(await runCli(verb ? [argv, '--help'] : argv.split(' ').filter((of) => of !== ''))).toEqual({
      status: 0,
      out: text,
      err: '',
    })
  })
})
