import { Tab, TextRun, type IRunOptions } from "docx";

/** 宋体 for Latin letters and figures as well, as official documents have it. */
export const song = { ascii: "宋体", hAnsi: "宋体", eastAsia: "宋体", cs: "宋体" } as const;
export const hei = { ascii: "黑体", hAnsi: "黑体", eastAsia: "黑体", cs: "黑体" } as const;

/** Without what XML cannot hold: control characters, halves of surrogate pairs and the two noncharacters. */
function writable(text: string): string {
  let kept = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isControl = code < 0x20 && code !== 0x09;
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    if (!isControl && !isHalf && code !== 0xfffe && code !== 0xffff) kept += character;
  }
  return kept;
}

/** One line of text as runs; tabs stay tabs. Blanks are kept as they are. */
export function textRuns(text: string, look: Pick<IRunOptions, "bold" | "size"> = {}): TextRun[] {
  const pieces = writable(text).split("\t");
  return pieces.flatMap((piece, index) => [
    ...(index > 0 ? [new TextRun({ ...look, children: [new Tab()] })] : []),
    ...(piece === "" ? [] : [new TextRun({ ...look, text: piece })]),
  ]);
}
