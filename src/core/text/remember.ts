/**
 * Answers kept at once: even a sheet of a hundred thousand rows keeps its names. Beyond it all are dropped, so that a
 * hostile workbook cannot fill the memory.
 */
const capacity = 120_000;
/** Whatever is longer hardly comes back, and would be kept alive as a whole. */
const longest = 300;

/**
 * The same question about a text asked again costs nothing: levels and names come back in row after row, rule after
 * rule.
 */
export function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return ask(text);
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const fresh = ask(text);
    if (known.size >= capacity) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
