import os from "node:os";
import path from "node:path";
import { run } from "./run";

/** Put in by the build. */
declare const ADDIN_NAME: string;
declare const ADDIN_VERSION: string;

const { LC_ALL, LC_MESSAGES, LANG, APPDATA } = process.env;
const locale = LC_ALL ?? LC_MESSAGES ?? LANG ?? Intl.DateTimeFormat().resolvedOptions().locale;

process.exitCode = run(process.argv.slice(2), {
  machine: { platform: process.platform, home: os.homedir(), appData: APPDATA },
  language: /^en/i.test(locale) ? "en" : "zh",
  packageFolder: path.join(__dirname, "wps-offline"),
  addin: { name: ADDIN_NAME, version: ADDIN_VERSION },
  print: (line) => process.stdout.write(`${line}\n`),
});
