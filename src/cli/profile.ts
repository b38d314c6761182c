import { readFile } from "node:fs/promises";
import { officialProfile, officialProfiles } from "../core/profile/official";
import type { Profile } from "../core/profile/profile";
import { profileOf, readProfileFile } from "../core/profile/profile-file";
import { say, type Language } from "../core/text/wording";
import { texts } from "./locale";
import { UsageError } from "./usage-error";

/** Nobody mends more mistakes at a time. */
const told = 20;

/**
 * The profile of that name, or else the one in that file.
 * @throws UsageError where there is neither, or the file is faulty; every fault is told with its place
 */
export async function loadProfile(given: string, language: Language): Promise<Profile> {
  const official = officialProfile(given);
  if (official) return official;
  const read = readProfileFile(await textOf(given, language));
  if (read.kind === "profile") return profileOf(read.file);
  const lines = read.faults.slice(0, told).map(({ message, data }) => `\n  ${say(message, language, data)}`);
  throw new UsageError(texts.faultyProfile, language, { path: given, faults: lines.join("") });
}

async function textOf(path: string, language: Language): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    const known = officialProfiles.map(({ name }) => name).join(say(texts.listSeparator, language));
    throw new UsageError(texts.noProfile, language, { given: path, known });
  }
}
