/** Prints how often every rule speaks on published practice, from its TypeScript source: `npm run survey`. */
const { transformFileSync } = require("@swc/core");

require.extensions[".ts"] = (module, file) => {
  module._compile(transformFileSync(file, { module: { type: "commonjs" } }).code, file);
};

const { survey } = require("./survey.ts");

process.stdout.write(survey());
