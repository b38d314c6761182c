import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/** A TypeScript file of the tests with everything it imports, as one script for a page. */
export async function bundle(entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-bundle-"));
  try {
    await run({
      mode: "development",
      devtool: false,
      target: "web",
      entry,
      output: { path: folder, filename: "bundle.js" },
      resolve: { extensions: [".ts", ".js"] },
      module: { rules: [{ test: /\.ts$/, loader: "swc-loader" }] },
    });
    return readFileSync(join(folder, "bundle.js"), "utf8");
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
