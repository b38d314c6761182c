import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { calibrate } from "./calibrate";
import { readExamples } from "./examples";
import { leaveOneSourceOut } from "./leave-one-out";
import { learn, prepare } from "./learn";
import { modelText } from "./model-text";
import { report } from "./report";

/** `npm run train` learns the model and writes it; with `--report` it prints the accuracy and writes nothing. */
const examples = readExamples();
const lessons = prepare(examples);
const trials = leaveOneSourceOut(examples, lessons);
const calibration = calibrate(trials);

if (process.argv.includes("--report")) console.log(report(trials, calibration));
else {
  const file = join(__dirname, "../../src/core/levels/learnt-model.json");
  const text = modelText(calibration, learn(lessons));
  writeFileSync(file, text);
  console.log(`${examples.length} names, ${Math.round(Buffer.byteLength(text) / 1024)} KB`);
}
