import { checkInSteps } from "../../src/core/check";
import { CheckMemory } from "../../src/core/memory";
import { hebeiCounty } from "../../src/core/profile/profile";
import { officialProfiles } from "../../src/core/profile/official";
import type { Report } from "../../src/core/report/report";
import type { Sheet } from "../../src/core/sheet/sheet";
import { blockSheet } from "../fixtures/block-sheet";
import { drawHebeiProject } from "../../src/core/template/hebei-project-template";
import { sampleProjects } from "../../src/web/sample/sample-data";

/** The sample projects, all on one sheet, with one value changed. */
function workbook(target?: string): readonly Sheet[] {
  const forms = sampleProjects.map((project, nth) => {
    const [first, ...others] = project.indicators ?? [];
    const changed = nth === 0 && first && target ? [{ ...first, target }, ...others] : project.indicators;
    return drawHebeiProject({ ...project, ...(changed && { indicators: changed }) });
  });
  return [blockSheet(forms)];
}

function run(sheets: readonly Sheet[], memory?: CheckMemory, profile = hebeiCounty): Report {
  const steps = checkInSteps(sheets, profile, memory ? { memory } : {});
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test("a check that remembers says what a first check says", () => {
  const memory = new CheckMemory();
  for (const target of ["≥90%", "≥≥90%", "", "≥90%", "90"]) {
    expect(run(workbook(target), memory)).toEqual(run(workbook(target)));
  }
});

test("a table that did not change is not asked about again", () => {
  const memory = new CheckMemory();
  const first = run(workbook(), memory);
  const again = run(workbook("≥95%"), memory);
  const findingsOf = ({ findings }: Report, id: string) =>
    findings.filter(({ tableId, code }) => tableId === id && code < "F");
  expect(again.tables.map((table, index) => table === first.tables[index])).toEqual([false, true]);
  // The very same objects, not equal ones.
  const kept = findingsOf(again, "t2");
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.every((finding) => first.findings.includes(finding))).toBe(true);
});

test("another profile is another question", () => {
  const memory = new CheckMemory();
  for (const profile of [...officialProfiles, hebeiCounty]) {
    expect(run(workbook(), memory, profile)).toEqual(run(workbook(), undefined, profile));
  }
});
