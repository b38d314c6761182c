import { defineRule, notApplicable } from "../rule";
import { codesOf } from "./project-code";

const rows = [{ level1: "产出指标", level2: "数量指标" }];
const own = [
  { rows, header: { code: "13022925P00JXC419629R" } },
  { rows, header: { code: "13022925P00JXC410337N" } },
];

export const codeRegion = defineRule({
  code: "F10",
  slug: "code-region",
  severity: "warning",
  scope: "workbook",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "公开表里项目编码的前 6 位是行政区划代码，同一单位的项目都一样",
        en: "In published tables a project code begins with the region's six digits, alike for one department's projects.",
      },
    },
  ],
  title: { zh: "项目编码的地区和别的表不一样", en: "A project code of another region" },
  message: {
    zh: "项目编码以“{region}”开头，别的表都以“{usual}”开头。",
    en: "The project code begins with “{region}”, those of the other tables with “{usual}”.",
  },
  why: {
    zh: "多半是从别处的表抄来没有改，这张表就和系统里的项目对不上。",
    en: "It was probably copied from elsewhere, and the table cannot be matched with its project.",
  },
  remedy: {
    zh: "从系统里复制本项目的编码；确实是外地或上级项目的，不用改。",
    en: "Copy this project's code from the system, unless the project does belong to another place.",
  },
  examples: [
    {
      bad: { tables: [...own, { rows, header: { code: "13022125P00JXC410337N" } }] },
      good: { tables: [...own, { rows, header: { code: "13022925P00JXC410340X" } }] },
    },
  ],
  check({ tables }) {
    const codes = codesOf(tables);
    const usual = usualRegion(codes.map(({ region }) => region));
    if (usual === undefined) return notApplicable;
    return codes
      .filter(({ region }) => region !== usual && !isAbove(region, usual))
      .map(({ code, region }) => ({ at: code.at, data: { region, usual } }));
  },
});

/** The region of at least two thirds of three codes or more: of two different ones nobody knows which is wrong. */
function usualRegion(regions: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1);
  return [...counts].find(([, count]) => regions.length >= 3 && count * 3 >= regions.length * 2)?.[0];
}

/** A project of the city (130200) or the province (130000) that the county lies in. */
function isAbove(region: string, county: string): boolean {
  return region === `${county.slice(0, 4)}00` || region === `${county.slice(0, 2)}0000`;
}
