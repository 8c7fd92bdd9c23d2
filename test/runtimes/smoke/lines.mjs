/** One line of results: a name and what came of it, as JSON. A bug that throws is told by its message, as an issue is. */
export function line(name, resultOf) {
  return `${name}\t${JSON.stringify(answer(resultOf)) ?? 'undefined'}`
}

function answer(resultOf) {
  try {
    return resultOf()
  } catch (error) {
    return { thrown: error.name, message: error.message }
  }
}

/** What of a result is compared: its value, or the words of its issues in both languages. */
export function valueOr(result, formatIssue) {
  if (result.ok) return result.value
  return result.issues.map((issue) => [issue, formatIssue(issue, 'ja'), formatIssue(issue, 'en')])
}
