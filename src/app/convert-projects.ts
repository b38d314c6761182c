import { toForm, toList } from "../core/notation/convert";
import type { TableFacts } from "../core/notation/facts";
import type { ListLayout } from "../core/notation/list-block";
import { readFacts } from "../core/notation/read-facts";
import { readSheetInParts } from "../core/reader/read";
import type { SheetId } from "../core/sheet/address";
import type { Block } from "../core/template/block";
import type { Template } from "../core/template/templates";
import { HostError, type HostErrorCode, type PlacedBlock, type SpreadsheetHost } from "../hosts/host";
import { createBreather } from "./breathe";
import { lostFields, templateOf, type LostField } from "./convert-table";
import { onNewSheet } from "./new-sheet";

/** How many projects one list may have, and how many forms are drawn at once: more is a job for the command line. */
export const mostListed = 2000;
export const mostForms = 200;
/** What a program draws without a pause, and takes back in one step. */
const formsAtOnce = 25;

export interface ConvertProgress {
  readonly stage: "reading" | "converting" | "inserting";
  readonly done: number;
  readonly total: number;
}

export interface ConvertOptions {
  /** Aborting ends the work at the next step; what stands by then stays. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ConvertProgress) => void;
}

export interface ListedProjects extends PlacedBlock {
  readonly projects: number;
  readonly lost: readonly LostField[];
  /** Sheets that the program did not hand over. */
  readonly skipped: readonly { readonly name: string; readonly because: HostErrorCode }[];
}

export interface DrawnProjects {
  readonly kind: "drawn";
  /** Less than all where it was broken off. */
  readonly projects: number;
  readonly total: number;
  readonly broken: HostErrorCode | "cancelled" | null;
  readonly first: PlacedBlock;
  readonly last: PlacedBlock;
  readonly lost: readonly LostField[];
}

type Nothing =
  | { readonly kind: "no-table" }
  | { readonly kind: "cancelled" }
  /** More than can be done at once. Nothing was inserted. */
  | { readonly kind: "too-many"; readonly projects: number; readonly most: number };

/**
 * Puts every project of the workbook into one list on a new sheet. Tables of a department are no projects, and lists
 * that stand there already are left out, or each project would come twice. May reject with a `HostError`.
 */
export async function listProjects(
  host: SpreadsheetHost,
  layout: ListLayout,
  options: ConvertOptions = {},
): Promise<ListedProjects | Nothing> {
  const infos = await host.sheets();
  const work = new Work(options);
  const projects: TableFacts[] = [];
  const skipped: { name: string; because: HostErrorCode }[] = [];
  for (const [done, info] of infos.entries()) {
    if (!(await work.step("reading", done, infos.length))) return { kind: "cancelled" };
    try {
      projects.push(...(await projectsOn(host, info.id, (form) => form !== "sichuan-flat")));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      skipped.push({ name: info.name, because: error.code });
    }
    if (projects.length > mostListed) return { kind: "too-many", projects: projects.length, most: mostListed };
  }
  if (projects.length === 0) return { kind: "no-table" };
  if (!(await work.step("converting", 0, projects.length))) return { kind: "cancelled" };
  const { block, lost } = toList(projects, layout);
  if (!(await work.step("inserting", 0, 1))) return { kind: "cancelled" };
  const placed = await onNewSheet(host, block);
  return { ...placed, projects: projects.length, lost: lostFields(lost), skipped };
}

/** Draws every project of a sheet, usually a list, as a form on a sheet of its own. May reject with a `HostError`. */
export async function drawProjects(
  host: SpreadsheetHost,
  sheet: SheetId,
  form: Template["id"],
  options: ConvertOptions = {},
): Promise<DrawnProjects | Nothing> {
  const template = templateOf(form);
  const work = new Work(options);
  if (!(await work.step("reading", 0, 1))) return { kind: "cancelled" };
  const projects = await projectsOn(host, sheet, () => true);
  if (projects.length === 0) return { kind: "no-table" };
  if (projects.length > mostForms) return { kind: "too-many", projects: projects.length, most: mostForms };
  const blocks: Block[] = [];
  const lost: LostField[][] = [];
  for (const project of projects) {
    if (!(await work.step("converting", blocks.length, projects.length))) return { kind: "cancelled" };
    const converted = toForm(project, template);
    const name = project.facts.find(({ key }) => key === "name")?.text ?? "";
    blocks.push(name === "" ? converted.block : { ...converted.block, sheetName: name });
    lost.push(lostFields(converted.lost));
  }
  const { placed, broken } = await insertInSteps(host, blocks, work);
  const [first] = placed;
  const last = placed.at(-1);
  if (!first || !last) return { kind: "cancelled" };
  await host.select({ sheet: first.sheet, row: first.range.top, column: first.range.left });
  const total = blocks.length;
  return {
    kind: "drawn",
    projects: placed.length,
    total,
    broken,
    first,
    last,
    lost: lost.slice(0, placed.length).flat(),
  };
}

async function insertInSteps(
  host: SpreadsheetHost,
  blocks: readonly Block[],
  work: Work,
): Promise<{ readonly placed: readonly PlacedBlock[]; readonly broken: DrawnProjects["broken"] }> {
  const placed: PlacedBlock[] = [];
  while (placed.length < blocks.length) {
    if (!(await work.step("inserting", placed.length, blocks.length))) return { placed, broken: "cancelled" };
    try {
      placed.push(...(await host.insertSheets(blocks.slice(placed.length, placed.length + formsAtOnce))));
    } catch (error) {
      // What stands already is told, not thrown away.
      if (placed.length === 0 || !(error instanceof HostError)) throw error;
      return { placed, broken: error.code };
    }
  }
  return { placed, broken: null };
}

/** The projects of one sheet; a department's own table is none. */
async function projectsOn(
  host: SpreadsheetHost,
  id: SheetId,
  wanted: (form: string) => boolean,
): Promise<TableFacts[]> {
  const sheet = await host.read(id);
  const breathe = createBreather();
  const projects: TableFacts[] = [];
  for (const { tables } of readSheetInParts(sheet, 0)) {
    await breathe();
    for (const table of tables) {
      if (table.form !== "department-overall" && wanted(table.form)) projects.push(readFacts(sheet, table));
    }
  }
  return projects;
}

/** Steps of long work: tells how far it is, lets the page live, and stops where a person says so. */
class Work {
  private readonly breathe = createBreather();

  constructor(private readonly options: ConvertOptions) {}

  /** Whether to go on. */
  async step(stage: ConvertProgress["stage"], done: number, total: number): Promise<boolean> {
    this.options.onProgress?.({ stage, done, total });
    await this.breathe();
    return !this.options.signal?.aborted;
  }
}
