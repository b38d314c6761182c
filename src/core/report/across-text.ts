import { say, type Language, type Wording } from "../text/wording";
import type { AcrossFinding } from "./across-files";
import { printable } from "./printable";
import { severitySigns as signs } from "./severity";

const words = {
  heading: { zh: "各文件之间", en: "Between the files" },
  remedy: { zh: "怎么改：{remedy}", en: "What to do: {remedy}" },
  place: { zh: "{path}  {sheet}!{cell} {project}", en: "{path}  {sheet}!{cell} {project}" },
  more: { zh: "……还有 {count} 处", en: "… and {count} more" },
} satisfies Record<string, Wording>;

/** More of them bury the rest of the report; the JSON has them all. */
const mostPlaces = 10;

/** What concerns several files, below the files; "" where nothing does. Ends with an empty line. */
export function acrossText(across: readonly AcrossFinding[], language: Language): string {
  if (across.length === 0) return "";
  const lines = [say(words.heading, language), ...across.flatMap((one) => findingLines(one, language)), ""];
  return lines.map((line) => `${printable(line)}\n`).join("");
}

function findingLines({ severity, code, message, remedy, files, count }: AcrossFinding, language: Language): string[] {
  const shown = files.slice(0, mostPlaces);
  return [
    `  ${signs[severity]} ${message}  [${code}]`,
    `      ${say(words.remedy, language, { remedy })}`,
    ...shown.map(
      ({ path, sheet, cell, project }) =>
        `      ${say(words.place, language, { path, sheet, cell, project: project.name })}`,
    ),
    ...(count > shown.length ? [`      ${say(words.more, language, { count: count - shown.length })}`] : []),
  ];
}
