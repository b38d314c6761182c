/** Answers kept at once; beyond it all are dropped, so that a hostile workbook cannot fill the memory. */
const usualCapacity = 50_000;
/** Whatever is longer hardly comes back, and would be kept alive as a whole. */
const longest = 300;

/**
 * The same question about a text asked again costs nothing: levels and names come back in row after row, rule after
 * rule. `capacity` is how many answers are kept: more where they are small and a long table has many different texts.
 */
export function remember<Answer>(ask: (text: string) => Answer, capacity = usualCapacity): (text: string) => Answer {
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
