import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const require = createRequire(__filename);

/** Where the usual systems put Chrome, Edge and Chromium. */
const usualPlaces = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts a real Chromium: the one named in CHROME_PATH, an installed one, or the one that comes with the npm packages.
 */
export async function launchChromium(): Promise<Browser> {
  const installed = [process.env.CHROME_PATH ?? "", ...usualPlaces].find((path) => path !== "" && existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: flags });
  const home = unpackedChromium();
  return chromium.launch({
    executablePath: join(home, "chromium"),
    args: flags,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, "al2023", "lib"),
      FONTCONFIG_FILE: join(home, "fonts.conf"),
    },
  });
}

/**
 * Unpacks the packaged Chromium and its fonts once a machine; the name carries the version, the rename makes it all or
 * nothing. Nothing in it points into this checkout, which may be gone when the next one runs.
 */
function unpackedChromium(): string {
  const packageFile = join(dirname(require.resolve("@sparticuz/chromium")), "..", "..", "package.json");
  const { version } = require(packageFile) as { version: string };
  const home = join(tmpdir(), `jixiao-browser-${version}`);
  if (existsSync(home)) return home;

  const partial = mkdtempSync(`${home}-`);
  // The package unpacks into TMPDIR, and its system libraries only where it believes to be on Amazon Linux 2023.
  execFileSync(
    process.execPath,
    ["-e", 'import("@sparticuz/chromium").then((unpacker) => unpacker.default.executablePath())'],
    {
      cwd: process.cwd(),
      env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  writeFileSync(join(partial, "fonts.conf"), fontConfiguration(partial, home));
  try {
    renameSync(partial, home);
  } catch (error) {
    // Another run was faster; its copy is as good as ours.
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/** Chinese glyphs for a machine without any font, under the names that Chinese forms ask for. */
function fontConfiguration(partial: string, home: string): string {
  for (const folder of ["font-cache", "noto"]) mkdirSync(join(partial, folder));
  const noto = dirname(require.resolve("@expo-google-fonts/noto-sans-sc/package.json"));
  for (const weight of ["400Regular", "700Bold"]) {
    const name = `NotoSansSC_${weight}.ttf`;
    copyFileSync(join(noto, weight, name), join(partial, "noto", name));
  }
  const aliases = ["宋体", "SimSun", "仿宋", "黑体", "微软雅黑", "sans-serif", "serif"].map(
    (name) => `<alias><family>${name}</family><prefer><family>Noto Sans SC</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    "<fontconfig>",
    `<dir>${join(home, "noto")}</dir>`,
    `<cachedir>${join(home, "font-cache")}</cachedir>`,
    ...aliases,
    "</fontconfig>",
    "",
  ].join("\n");
}
