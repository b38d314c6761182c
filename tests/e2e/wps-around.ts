import { snapshotOf } from "../hosts/excel/emulator/workbook";
import { shownFill } from "../hosts/excel/emulator/workbook";
import { place } from "../hosts/excel/emulator/workbook";
import { startWps } from "../hosts/wps/emulator/start";
import type { SheetSketch } from "../../src/hosts/memory/sketch";

/** What the ribbon's page defines for WPS to call. */
interface RibbonPage extends Window {
  OnAddinLoad(ribbonUI: { Invalidate(): void }): boolean;
  OnAction(control: { Id: string }): boolean;
  GetImage(control: { Id: string }): string;
  OnGetEnabled(control: { Id: string }): boolean;
  GetLabel(control: { Id: string }): string;
  GetSupertip(control: { Id: string }): string;
}

/** Plays WPS in a page: the object model, the ribbon's hidden page and the pane's, each in a frame of its own. */
export function openWps(sheets: readonly SheetSketch[]) {
  const { app, program, shell } = startWps(sheets);
  Object.assign(window, { emulatedWps: app });
  const ribbonFrame = addFrame("index.html", "ribbon");
  shell.onPanes = () => {
    for (const pane of shell.panes) {
      const frame = document.getElementById(`pane-${pane.id}`) ?? addFrame(pane.url, `pane-${pane.id}`);
      frame.hidden = !pane.visible;
    }
  };
  const ribbon = (): RibbonPage => ribbonFrame.contentWindow as unknown as RibbonPage;
  const sheetNamed = (name: string) => {
    const sheet = program.workbook.find(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  return {
    load: () => ribbon().OnAddinLoad({ Invalidate: () => undefined }),
    press: (id: string) => ribbon().OnAction({ Id: id }),
    image: (id: string) => ribbon().GetImage({ Id: id }),
    label: (id: string) => ribbon().GetLabel({ Id: id }),
    tip: (id: string) => ribbon().GetSupertip({ Id: id }),
    invalidated: () => shell.invalidated,
    enabled: (id: string) => ribbon().OnGetEnabled({ Id: id }),
    type: (sheet: string, cell: string, text: string) => program.type(sheet, cell, text),
    click: (sheet: string, cell: string) => program.click(sheet, cell),
    sheets: () => program.workbook.sheets.map(({ name }) => name),
    fillAt: (sheet: string, cell: string) => shownFill(sheetNamed(sheet), place(cell)),
    noteAt: (sheet: string, cell: string) => sheetNamed(sheet).notes[cell]?.text ?? null,
    textAt: (sheet: string, cell: string) => {
      const { row, column } = place(cell);
      return sheetNamed(sheet).cells[row]?.[column]?.text ?? "";
    },
    selection: () => {
      const { sheet, areas } = program.workbook.selection;
      return { sheet: program.workbook.sheet(sheet)?.name, area: areas[0] };
    },
    snapshot: () => snapshotOf(program.workbook),
    screenUpdating: () => program.screenUpdating,
  };
}

function addFrame(url: string, id: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.id = id;
  frame.name = id;
  frame.src = url;
  frame.width = "360";
  frame.height = "600";
  document.body.append(frame);
  return frame;
}

Object.assign(window, { openWps });
