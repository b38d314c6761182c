/**
 * What is worked out of a table, or of some rows of it, once, however often it is asked: several rules ask the same,
 * and rules about the whole workbook ask again whenever one table among a thousand has changed. What was read never
 * changes; a new reading gives a new one.
 */
export function oncePer<Subject extends object, Answer>(
  ask: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, { readonly answer: Answer }>();
  return (subject) => {
    let found = known.get(subject);
    if (!found) {
      found = { answer: ask(subject) };
      known.set(subject, found);
    }
    return found.answer;
  };
}
