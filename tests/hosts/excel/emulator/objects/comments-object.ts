import type { Program } from "../program";
import { ExcelError } from "../wire";
import { readOnly, type WireObject } from "../wire-object";
import { place } from "../workbook";
import { rangeObject } from "./range-object";

/** `worksheet.comments`, threads of people. They can be read; nothing of ours may touch them, so nothing can change them. */
export function commentsObject(program: Program, sheetId: string): WireObject {
  const comments = () => Object.entries(program.sheet(sheetId).comments);
  const comment = ([name, text]: readonly [string, string]): WireObject => ({
    type: "Comment",
    properties: {
      Id: readOnly(() => `comment ${name}`),
      Content: readOnly(() => text),
      AuthorName: readOnly(() => "王科长"),
    },
    methods: {
      GetLocation: () => {
        const { row, column } = place(name);
        return rangeObject(program, sheetId, { top: row, left: column, bottom: row, right: column });
      },
    },
  });
  return {
    type: "CommentCollection",
    items: () => comments().map(comment),
    item: (key) => {
      const found = comments().find(([name]) => `comment ${name}` === key);
      if (!found) throw new ExcelError("ItemNotFound", "There is no such comment.");
      return comment(found);
    },
    methods: { GetCount: () => comments().length },
  };
}
