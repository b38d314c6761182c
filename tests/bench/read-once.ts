import fs from "node:fs";
import { unzipSync } from "fflate";
import { check } from "../../src/core/check";
import { hebeiCounty } from "../../src/core/profile/profile";
import { nodeInflate } from "../../src/cli/node-inflate";
import { readWorkbook } from "../../src/hosts/file/read/read-workbook";

/*
 * What one process does in the comparison: reads one file a few times with one reader, and prints the times and the
 * most memory it ever had. The times are the processor's, all threads together: other programs that have the machine
 * busy do not count in them, as they would by the clock on the wall. Called with the reader's name, the file and the number of rounds.
 */

/** Each reads the file's bytes wholly and gives something that depends on all of it. */
const readers: Readonly<Record<string, () => Promise<(bytes: Uint8Array, file: string) => Promise<number> | number>>> =
  {
    "jixiao, read and check": async () => (bytes) =>
      check(readWorkbook(bytes, nodeInflate).sheets, hebeiCounty).findings.length,
    "jixiao, read only": async () => (bytes) => readWorkbook(bytes, nodeInflate).sheets.length,
    "unzip and scan": async () => scanParts,
    hucre: async () => {
      const { readXlsx } = await import("hucre/xlsx");
      return async (bytes) => (await readXlsx(bytes)).sheets.length;
    },
    ExcelJS: async () => {
      const { default: ExcelJS } = await import("exceljs");
      return async (_bytes, file) => (await new ExcelJS.Workbook().xlsx.readFile(file)).worksheets.length;
    },
  };

/** The floor: unzip every part, decode it, and walk from tag to tag without understanding any. */
function scanParts(bytes: Uint8Array): number {
  let tags = 0;
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!name.endsWith(".xml")) continue;
    const xml = new TextDecoder().decode(part);
    for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", xml.indexOf(">", at))) tags++;
  }
  return tags;
}

async function main([name = "", file = "", rounds = "1"]: readonly string[]): Promise<void> {
  const reader = readers[name];
  if (!reader) throw new Error(`no reader ${name}`);
  const read = await reader();
  const times: number[] = [];
  for (let round = 0; round < Number(rounds); round++) {
    const start = process.cpuUsage();
    await read(fs.readFileSync(file), file);
    const { user, system } = process.cpuUsage(start);
    // In microseconds.
    times.push((user + system) / 1000);
  }
  // maxRSS is in kilobytes.
  console.log(JSON.stringify({ times, peakMb: process.resourceUsage().maxRSS / 1024 }));
}

void main(process.argv.slice(2));
