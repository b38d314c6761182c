/** Trains from the TypeScript source: `npm run train`, `npm run train -- --report`. */
const { transformFileSync } = require("@swc/core");

require.extensions[".ts"] = (module, file) => {
  module._compile(transformFileSync(file, { module: { type: "commonjs" } }).code, file);
};

require("./train.ts");
