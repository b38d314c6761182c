import type { Errand } from "../../src/app/errands";
import { commands } from "../../src/ribbon/commands";
import { collectErrands, postErrand } from "../../src/wps/mailbox";
import { startWps } from "../hosts/wps/emulator/start";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test.each(Object.values(commands))("%j goes from the ribbon's page to the pane's, once", (errand) => {
  const { app } = startWps([]);
  const got: Errand[] = [];
  const stop = collectErrands(app, (one) => got.push(one) > 0);
  postErrand(app, errand);
  expect(got).toEqual([]);
  jest.advanceTimersByTime(2000);
  expect(got).toEqual([errand]);
  stop();
});

test("what came before the pane was there waits for it", () => {
  const { app } = startWps([]);
  postErrand(app, commands.checkAll);
  let ready = false;
  const got: Errand[] = [];
  const stop = collectErrands(app, (one) => ready && got.push(one) > 0);
  jest.advanceTimersByTime(1000);
  ready = true;
  jest.advanceTimersByTime(1000);
  expect(got).toEqual([commands.checkAll]);
  stop();
});

test("what is no command of ours is left alone", () => {
  const { app, shell } = startWps([]);
  shell.storage.set("jixiao-errand", "constructor");
  const got: Errand[] = [];
  const stop = collectErrands(app, (one) => got.push(one) > 0);
  jest.advanceTimersByTime(1000);
  expect(got).toEqual([]);
  stop();
});
