import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/** The two scripts that run in the browser. */
export interface Scripts {
  /** The emulated Excel. */
  readonly hostPage: string;
  /** What the library of the npm package lacks. */
  readonly newerMembers: string;
}

let made: Promise<Scripts> | undefined;

/** Bundles them, once a run. */
export function bundledScripts(): Promise<Scripts> {
  made ??= bundle();
  return made;
}

async function bundle(): Promise<Scripts> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-host-"));
  try {
    await run({
      mode: "development",
      devtool: false,
      target: "web",
      entry: {
        hostPage: join(__dirname, "host-page.ts"),
        newerMembers: join(__dirname, "newer-members-page.ts"),
      },
      output: { path: folder, filename: "[name].js" },
      resolve: { extensions: [".ts", ".js"] },
      module: { rules: [{ test: /\.ts$/, loader: "swc-loader" }] },
    });
    const text = (name: string) => readFileSync(join(folder, `${name}.js`), "utf8");
    return { hostPage: text("hostPage"), newerMembers: text("newerMembers") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(configuration: webpack.Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
