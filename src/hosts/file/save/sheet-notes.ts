import { cellName, parseCellName, type Position } from "../../../core/sheet/address";
import type { NoteChange } from "./changes";
import { ensureChild, insertInOrder, worksheetOrder } from "./child-order";
import { contentTypes, declareContentType, removeContentType } from "./content-types";
import { addNoteShapes, emptyDrawing, hasShapes, moveNoteShapes, removeNoteShapes } from "./note-shapes";
import type { PartStore } from "./part-store";
import { relationshipAttribute, relationshipId, Relationships, isStrictPart } from "./relationships";
import type { XmlElement } from "./xml-edit";
import { element, escapeCellText } from "./xml-text";

/** The author of notes for whom no other is named. */
export const ownAuthor = "jixiao";

const commentsOrder = ["authors", "commentList", "extLst"] as const;

/** The notes (classic comments) of one worksheet: the comments part, its VML drawing, and what ties them to the sheet. */
export class SheetNotes {
  private readonly relationships: Relationships;

  constructor(
    private readonly store: PartStore,
    sheetPart: string,
    private readonly worksheet: XmlElement,
  ) {
    this.relationships = new Relationships(store, sheetPart);
  }

  /** The text of every note, by the name of its cell. */
  texts(): Map<string, string> {
    return new Map(this.comments().map((comment) => [refOf(comment), commentText(comment)]));
  }

  /** Writes, replaces and removes notes. */
  change(changes: readonly NoteChange[]): void {
    this.remove(changes.filter(({ text }) => text === null));
    const present = this.texts();
    const added: NoteChange[] = [];
    for (const change of changes) {
      if (change.text === null) continue;
      if (present.has(cellName(change))) this.rewrite(change, change.text);
      else added.push(change);
    }
    this.add(added);
  }

  /** Removes the notes at these cells, and the parts that then hold nothing any more. */
  remove(cells: readonly Position[]): void {
    const root = this.commentsRoot();
    const list = root?.child("commentList");
    const going = new Set(cells.map(cellName));
    const found = this.comments().filter((comment) => going.has(refOf(comment)));
    if (!root || !list || found.length === 0) return;
    for (const comment of found) list.remove(comment);
    this.removeThreads(going);
    removeUnusedOwnAuthor(root);
    const drawing = this.drawing();
    const vml = removeNoteShapes(drawing ? (this.store.text(drawing.part) ?? "") : "", cells);
    if (drawing) this.store.setText(drawing.part, vml);
    if (list.children().length > 0) return;
    this.dropPart(this.relationships.find("comments"));
    if (drawing && !hasShapes(vml)) {
      this.dropPart({ id: drawing.id, target: drawing.part });
      this.worksheet.remove(drawing.element);
    }
  }

  /** Moves every note to where its cell went; one whose cell is gone is removed. */
  move(to: (cell: Position) => Position | null): void {
    const cells = this.comments().map((comment) => parseCellName(refOf(comment)));
    this.remove(cells.filter((at): at is Position => at !== undefined && to(at) === null));
    for (const comment of [...this.comments(), ...this.threads()]) {
      const at = parseCellName(refOf(comment));
      const target = at && to(at);
      if (target) comment.setAttribute("ref", cellName(target));
    }
    const drawing = this.drawing();
    if (drawing) this.store.setText(drawing.part, moveNoteShapes(this.store.text(drawing.part) ?? "", to));
  }

  private add(notes: readonly NoteChange[]): void {
    if (notes.length === 0) return;
    const root = this.commentsRoot() ?? this.createComments();
    const list = ensureChild(root, commentsOrder, "commentList");
    for (const { row, column, text, author } of notes) {
      const attributes = { ref: cellName({ row, column }), authorId: authorId(root, author ?? ownAuthor) };
      list.append(element(list.qualify("comment"), attributes, textXml(list, text ?? "")));
    }
    const drawing = this.drawing()?.part ?? this.createDrawing();
    const shapes = notes.map(({ row, column, text }) => ({ row, column, lines: lineCount(text ?? "") }));
    this.store.setText(drawing, addNoteShapes(this.store.text(drawing) ?? "", shapes));
  }

  private rewrite(at: Position, text: string): void {
    const comment = this.comments().find((candidate) => refOf(candidate) === cellName(at));
    const old = comment?.child("text");
    if (comment && old) comment.replace(old, textXml(comment, text));
  }

  private commentsRoot(): XmlElement | undefined {
    const target = this.relationships.find("comments")?.target;
    return target === undefined ? undefined : this.store.part(target)?.root;
  }

  private comments(): XmlElement[] {
    return this.commentsRoot()?.child("commentList")?.children("comment") ?? [];
  }

  /** Threaded comments keep a placeholder among the notes, and their own text in a part of their own. */
  private threads(): XmlElement[] {
    return this.threadsRoot()?.children("threadedComment") ?? [];
  }

  private threadsRoot(): XmlElement | undefined {
    const target = this.relationships.find("threadedComment")?.target;
    return target === undefined ? undefined : this.store.part(target)?.root;
  }

  private removeThreads(cells: ReadonlySet<string>): void {
    for (const thread of this.threads()) if (cells.has(refOf(thread))) this.threadsRoot()?.remove(thread);
  }

  private drawing(): { readonly element: XmlElement; readonly id: string; readonly part: string } | undefined {
    const legacy = this.worksheet.child("legacyDrawing");
    const id = legacy && relationshipId(legacy);
    const part = id === undefined ? undefined : this.relationships.target(id);
    return legacy && id !== undefined && part !== undefined ? { element: legacy, id, part } : undefined;
  }

  private createComments(): XmlElement {
    const name = this.store.freeName("xl/comments", ".xml");
    const main = this.worksheet.attribute(this.worksheet.name.includes(":") ? `xmlns:${this.prefix()}` : "xmlns") ?? "";
    const root = this.store.add(
      name,
      `${xmlDeclaration}<comments xmlns="${main}"><authors/><commentList/></comments>`,
    ).root;
    declareContentType(this.store, name, contentTypes.comments);
    this.relationships.add("comments", name, isStrictPart(this.worksheet));
    return root;
  }

  private createDrawing(): string {
    const name = this.store.freeName("xl/drawings/vmlDrawing", ".vml");
    this.store.setText(name, emptyDrawing);
    declareContentType(this.store, name, contentTypes.vmlDrawing);
    const id = this.relationships.add("vmlDrawing", name, isStrictPart(this.worksheet));
    const xml = element(this.worksheet.qualify("legacyDrawing"), relationshipAttribute(this.worksheet, id));
    insertInOrder(this.worksheet, worksheetOrder, "legacyDrawing", xml);
    return name;
  }

  private prefix(): string {
    return this.worksheet.name.slice(0, this.worksheet.name.indexOf(":"));
  }

  private dropPart(relationship: { readonly id: string; readonly target: string } | undefined): void {
    if (!relationship) return;
    this.relationships.remove(relationship.id);
    removeContentType(this.store, relationship.target);
    this.store.remove(relationship.target);
  }
}

const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function refOf(comment: XmlElement): string {
  return (comment.attribute("ref") ?? "").toUpperCase();
}

/** The runs' texts; a phonetic guide is none of the note's text. */
function commentText(comment: XmlElement): string {
  const text = comment.child("text");
  const runs = text?.children("r").map((run) => run.child("t")?.text() ?? "") ?? [];
  return (text?.child("t")?.text() ?? "") + runs.join("");
}

/** One run in the small type of notes; some programs read nothing but runs. */
function textXml(near: XmlElement, text: string): string {
  const name = (local: string): string => near.qualify(local);
  const font =
    element(name("sz"), { val: 9 }) + element(name("rFont"), { val: "宋体" }) + element(name("charset"), { val: 134 });
  const content = element(name("t"), { "xml:space": "preserve" }, escapeCellText(text));
  return element(name("text"), {}, element(name("r"), {}, element(name("rPr"), {}, font) + content));
}

function authorId(root: XmlElement, author: string): number {
  const authors = ensureChild(root, commentsOrder, "authors");
  const all = authors.children("author");
  const index = all.findIndex((known) => known.text() === author);
  if (index >= 0) return index;
  authors.append(element(authors.qualify("author"), {}, escapeCellText(author)));
  return all.length;
}

/** Only the last author can go without renumbering the others. */
function removeUnusedOwnAuthor(root: XmlElement): void {
  const authors = root.child("authors");
  const all = authors?.children("author") ?? [];
  const last = all[all.length - 1];
  if (!authors || last?.text() !== ownAuthor) return;
  const used = root
    .child("commentList")
    ?.children("comment")
    .some((comment) => Number(comment.attribute("authorId")) === all.length - 1);
  if (!used) authors.remove(last);
}

/** How many lines a note takes in a box that is about twenty Chinese characters wide. */
function lineCount(text: string): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 20)), 0);
}
