// A loaded machine is ten times as slow, and how fast anything is, the bench tells: a test fails for what it says only.
jest.setTimeout(120_000);
