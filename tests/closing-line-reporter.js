/** Ends a run with the one line that a machine reads: "412 passed, 0 failed". */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // A file that does not even load has no failed test of its own, but it is a failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : "";
    // At the very end: the other reporters have their say after this one.
    process.once("exit", () => console.log(`${results.numPassedTests} passed, ${failed} failed${skipped}`));
  }
};
