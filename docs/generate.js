/** Writes the documents that follow from the source: `npm run docs`. A test holds them to it. */
const fs = require("node:fs");
const path = require("node:path");
const { transformFileSync } = require("@swc/core");

require.extensions[".ts"] = (module, file) => {
  module._compile(transformFileSync(file, { module: { type: "commonjs" } }).code, file);
};

const { documents } = require("./documents.ts");

for (const [name, text] of Object.entries(documents())) {
  fs.writeFileSync(path.join(__dirname, name), text);
  console.log(`docs/${name}`);
}
