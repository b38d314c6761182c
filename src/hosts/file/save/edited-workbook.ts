import { FileError } from "../file-error";
import { contentTypes, declareContentType } from "./content-types";
import type { PartStore } from "./part-store";
import { isStrictPart, relationshipAttribute, relationshipId, Relationships } from "./relationships";
import { ensureChild, workbookOrder } from "./child-order";
import { ensureStyleLists } from "./style-lists";
import { Styles } from "./styles";
import type { XmlElement } from "./xml-edit";
import { element } from "./xml-text";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string;
  /** Chart sheets and macro sheets are listed too, but have no cells. */
  readonly isWorksheet: boolean;
  readonly element: XmlElement;
  readonly relationshipId: string;
}

/** The workbook part of a package, and the parts it names. */
export class EditedWorkbook {
  readonly name: string;
  readonly root: XmlElement;
  readonly relationships: Relationships;
  readonly styles = new Styles(() => this.styleSheet());

  /** @throws FileError "not-a-workbook" */
  constructor(readonly store: PartStore) {
    this.name = new Relationships(store, "").find("officeDocument")?.target ?? "xl/workbook.xml";
    const part = store.part(this.name);
    if (part?.root.local !== "workbook") throw new FileError("not-a-workbook", "no workbook part");
    this.root = part.root;
    this.relationships = new Relationships(store, this.name);
  }

  /** The sheets from left to right. */
  sheets(): ListedSheet[] {
    const byId = new Map(this.relationships.all().map((relationship) => [relationship.id, relationship]));
    return this.sheetList()
      .children("sheet")
      .map((listed) => {
        const relationship = byId.get(relationshipId(listed) ?? "");
        return {
          name: listed.attribute("name") ?? "",
          part: relationship?.target ?? "",
          isWorksheet: relationship?.kind === "worksheet",
          element: listed,
          relationshipId: relationship?.id ?? "",
        };
      });
  }

  sheetList(): XmlElement {
    return ensureChild(this.root, workbookOrder, "sheets");
  }

  /** Adds an empty worksheet behind the others. */
  addSheet(name: string): ListedSheet {
    const part = this.store.freeName("xl/worksheets/sheet", ".xml");
    const strict = isStrictPart(this.root);
    this.store.add(part, emptyWorksheet(strict ? strictMain : main));
    declareContentType(this.store, part, contentTypes.worksheet);
    const id = this.relationships.add("worksheet", part, strict);
    const list = this.sheetList();
    const ids = list.children("sheet").map((sheet) => Number(sheet.attribute("sheetId")) || 0);
    const attributes = { name, sheetId: Math.max(0, ...ids) + 1, ...relationshipAttribute(this.root, id) };
    list.append(element(list.qualify("sheet"), attributes));
    const added = list.children("sheet").pop();
    if (!added) throw new Error("the sheet was just appended");
    return { name, part, isWorksheet: true, element: added, relationshipId: id };
  }

  worksheet(part: string): XmlElement {
    const root = this.store.part(part)?.root;
    if (root?.local !== "worksheet") throw new FileError("unreadable", `${part} is no worksheet`);
    return root;
  }

  /** Puts a worksheet without any content in the place of the one that is there. */
  blankWorksheet(part: string): void {
    this.store.setText(part, emptyWorksheet(isStrictPart(this.root) ? strictMain : main));
  }

  private styleSheet(): XmlElement {
    const target = this.relationships.find("styles")?.target;
    const part = target === undefined ? undefined : this.store.part(target);
    if (part) return part.root;
    const strict = isStrictPart(this.root);
    // Some programs look for it under the name that Excel gives it, whatever the relationship says.
    const usual = "xl/styles.xml";
    const name = this.store.has(usual) ? this.store.freeName("xl/styles", ".xml") : usual;
    declareContentType(this.store, name, contentTypes.styles);
    this.relationships.add("styles", name, strict);
    const { root } = this.store.add(name, `${xmlDeclaration}<styleSheet xmlns="${strict ? strictMain : main}"/>`);
    ensureStyleLists(root);
    return root;
  }
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

function emptyWorksheet(namespace: string): string {
  return `${xmlDeclaration}<worksheet xmlns="${namespace}"><sheetData/></worksheet>`;
}
