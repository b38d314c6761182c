const fs = require("node:fs");
const path = require("node:path");
const { transformFileSync } = require("@swc/core");

const root = path.join(__dirname, "../..");

/**
 * Compiles what the comparison's processes run into a folder, as plain scripts: a compiler inside them would count in
 * their time and memory. Gives the path of tests/bench/read-once there.
 */
exports.compileReaders = (folder) => {
  for (const source of [
    "src/core",
    "src/hosts/file",
    "src/hosts/host.ts",
    "src/cli/node-inflate.ts",
    "tests/bench/read-once.ts",
  ]) {
    for (const file of sourcesIn(path.join(root, source))) {
      const target = path.join(folder, path.relative(root, file)).replace(/\.ts$/, ".js");
      fs.mkdirSync(path.dirname(target), { recursive: true });
      if (file.endsWith(".json")) fs.copyFileSync(file, target);
      else
        fs.writeFileSync(target, transformFileSync(file, { module: { type: "commonjs", ignoreDynamic: true } }).code);
    }
  }
  fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
  return path.join(folder, "tests/bench/read-once.js");
};

function sourcesIn(file) {
  if (!fs.statSync(file).isDirectory()) return [file];
  return fs.readdirSync(file).flatMap((name) => sourcesIn(path.join(file, name)));
}
