import { undoGroupHeader } from "./undo-group";

/** What this file uses of the library's own building blocks, which have no published types. */
interface Library {
  readonly ClientObject: new (context: unknown, path: unknown) => ClientObject;
  readonly BatchApiHelper: {
    createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
    createMethodObject(
      type: unknown,
      parent: object,
      name: string,
      operation: number,
      given: unknown[],
      ...rest: unknown[]
    ): object;
    createChildItemObject(
      type: unknown,
      byIndexer: boolean,
      parent: object,
      item: unknown,
      index: number,
    ): ClientObject;
    invokeMethod(
      object: object,
      name: string,
      operation: number,
      given: unknown[],
      flags: number,
      result: number,
    ): unknown;
    invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: {
    load(object: object, option: unknown): object;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    throwIfApiNotSupported(member: string, set: string, version: string, host: string): void;
    fixObjectPathIfNecessary(object: object, value: unknown): void;
  };
}

declare class ClientObject {
  constructor(context: unknown, path: unknown);
  _isNull: boolean;
  _handleResult(value: unknown): void;
}

interface ExcelNamespace {
  readonly Worksheet: { readonly prototype: object };
  readonly Workbook: { readonly prototype: object };
  readonly Range: unknown;
  run: (...given: readonly unknown[]) => Promise<unknown>;
  NoteCollection?: unknown;
  Note?: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Gives the Office.js of the npm package, which ends at ExcelApi 1.15, what the one of the CDN has and this product
 * uses: the `notes` of worksheet and workbook (1.18) and the `mergeUndoGroup` of `Excel.run` (1.20).
 */
export function addNewerMembers(excel: ExcelNamespace, library: Library): void {
  if (excel.NoteCollection) return;
  addNotes(excel, library);
  addUndoGroups(excel, library);
}

function addNotes(excel: ExcelNamespace, { ClientObject: Base, BatchApiHelper: api, Utility }: Library): void {
  class Note extends Base {
    private values: Values = {};

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (typeof value !== "object" || value === null) return;
      Utility.fixObjectPathIfNecessary(this, value);
      this.values = { ...this.values, ...value };
    }
    private loaded(name: string, wireName: string): unknown {
      Utility.throwIfNotLoaded(name, this.values[wireName], "Note", this._isNull);
      return this.values[wireName];
    }
    private set(wireName: string, value: unknown): void {
      this.values = { ...this.values, [wireName]: value };
      api.invokeSetProperty(this, wireName, value, 0);
    }
    get authorName() {
      return this.loaded("authorName", "AuthorName");
    }
    get content() {
      return this.loaded("content", "Content");
    }
    set content(value: unknown) {
      this.set("Content", value);
    }
    get visible() {
      return this.loaded("visible", "Visible");
    }
    set visible(value: unknown) {
      this.set("Visible", value);
    }
    getLocation() {
      return api.createMethodObject(excel.Range, this, "GetLocation", 1, [], false, true, null, 4);
    }
    delete() {
      api.invokeMethod(this, "Delete", 0, [], 0, 0);
    }
    load(option: unknown) {
      return Utility.load(this, option);
    }
  }

  class NoteCollection extends Base {
    private found: ClientObject[] | undefined;

    get _isCollection() {
      return true;
    }
    get items() {
      Utility.throwIfNotLoaded("items", this.found, "NoteCollection", this._isNull);
      return this.found;
    }
    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (typeof value !== "object" || value === null || !("_Items" in value)) return;
      this.found = (value._Items as readonly unknown[]).map((item, index) => {
        const note = api.createChildItemObject(Note, false, this, item, index);
        note._handleResult(item);
        return note;
      });
    }
    add(cell: unknown, content: unknown) {
      return api.createMethodObject(Note, this, "Add", 0, [cell, content], false, true, null, 0);
    }
    getCount() {
      return api.invokeMethod(this, "GetCount", 1, [], 4, 0);
    }
    getItem(key: unknown) {
      return api.createMethodObject(Note, this, "GetItem", 1, [key], false, false, null, 4);
    }
    getItemAt(index: unknown) {
      return api.createMethodObject(Note, this, "GetItemAt", 1, [index], false, false, null, 4);
    }
    getItemOrNullObject(key: unknown) {
      return api.createMethodObject(Note, this, "GetItemOrNullObject", 1, [key], false, false, null, 4);
    }
    load(option: unknown) {
      return Utility.load(this, option);
    }
  }

  excel.Note = Note;
  excel.NoteCollection = NoteCollection;
  for (const owner of ["Worksheet", "Workbook"] as const) {
    Object.defineProperty(excel[owner].prototype, "notes", {
      configurable: true,
      get(this: object) {
        Utility.throwIfApiNotSupported(`${owner}.notes`, "ExcelApi", "1.18", "Excel");
        return api.createPropertyObject(NoteCollection, this, "Notes", true, 4);
      },
    });
  }
}

/** Batches of one `Excel.run` travel under one name, so that the emulator makes them one undo step. */
function addUndoGroups(excel: ExcelNamespace, { Utility }: Library): void {
  const { run } = excel;
  let groups = 0;
  excel.run = async (...given) => {
    const [options] = given;
    const batch = given.at(-1);
    const merges =
      typeof options === "object" && options !== null && "mergeUndoGroup" in options && options.mergeUndoGroup;
    if (!merges || typeof batch !== "function") return run(...given);
    Utility.throwIfApiNotSupported("RunOptions.mergeUndoGroup", "ExcelApi", "1.20", "Excel");
    const group = `group ${++groups}`;
    const grouped = (context: { readonly requestHeaders: Record<string, string> }) => {
      context.requestHeaders[undoGroupHeader] = group;
      return batch(context) as unknown;
    };
    return run(...given.slice(0, -1), grouped);
  };
}
