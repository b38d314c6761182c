/** Runs the benchmark from its TypeScript source: `npm run bench`. */
const { transformFileSync } = require("@swc/core");

require.extensions[".ts"] = (module, file) => {
  // tinybench is an ES module only; its dynamic import must stay one.
  const { code } = transformFileSync(file, { module: { type: "commonjs", ignoreDynamic: true } });
  module._compile(code, file);
};

require("./bench.ts");
