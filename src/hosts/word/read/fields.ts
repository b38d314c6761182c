/** The fields that the reading stands in: what a person sees is their result, never their code. */
export class Fields {
  private readonly open: { code: string; inResult: boolean }[] = [];

  begin(): void {
    // Each costs a look at every text; no document nests them deeper than three or four.
    if (this.open.length < 50) this.open.push({ code: "", inResult: false });
  }

  addCode(text: string): void {
    const last = this.open.at(-1);
    if (last && last.code.length < 100) last.code += text;
  }

  separate(): void {
    const last = this.open.at(-1);
    if (last) last.inResult = true;
  }

  end(): void {
    this.open.pop();
  }

  /** A code never goes beyond its paragraph: one that does was cut off, and must not hide the rest of the document. */
  endParagraph(): void {
    for (const field of this.open) field.inResult = true;
  }

  /** A heading or a table is no part of a table of contents, whose end was lost. */
  leaveContents(): void {
    this.open.length = 0;
  }

  get hidden(): boolean {
    return this.open.some(({ inResult }) => !inResult);
  }

  get inContents(): boolean {
    return this.open.some(({ code, inResult }) => inResult && isContents(code));
  }
}

/** Whether a field's code makes a table of contents. */
export function isContents(code: string): boolean {
  return /^\s*TOC\b/i.test(code);
}
