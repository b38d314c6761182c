import { hideTaskPane, pageBeside, showTaskPane } from "../../src/wps/task-pane";
import { startWps } from "../hosts/wps/emulator/start";

const page = "file:///C:/jsaddons/jixiao_0.1.0/pane.html";

test("one pane is made, hidden and shown again", () => {
  const { app, shell } = startWps([]);
  expect(showTaskPane(app, page)).toBe(true);
  hideTaskPane(app);
  expect(shell.panes).toEqual([{ id: 4000, url: page, visible: false }]);
  expect(showTaskPane(app, page)).toBe(true);
  expect(shell.panes).toEqual([{ id: 4000, url: page, visible: true }]);
});

test("a pane that went with its window is made anew", () => {
  const { app, shell } = startWps([]);
  showTaskPane(app, page);
  shell.panes.length = 0;
  hideTaskPane(app);
  expect(showTaskPane(app, page)).toBe(true);
  expect(shell.panes).toHaveLength(1);
});

test.each([
  ["missing", "Application.CreateTaskPane"],
  ["failing", "Application.CreateTaskPane"],
  ["ignored", "TaskPane.Visible"],
] as const)("where %s stands in the way (%s), there is no pane", (how, member) => {
  const { app, program } = startWps([]);
  program.bridge[how].add(member);
  expect(showTaskPane(app, page)).toBe(false);
});

test("an older build's pane stands where WPS puts it", () => {
  const { app, program, shell } = startWps([]);
  program.bridge.missing.add("TaskPane.DockPosition").add("TaskPane.Width");
  expect(showTaskPane(app, page)).toBe(true);
  expect(shell.panes).toHaveLength(1);
});

test("a user's name in Chinese is part of the page's path", () => {
  const location = "file:///C:/Users/%E7%8E%8B/jsaddons/jixiao_0.1.0/index.html";
  expect(pageBeside(location, "pane.html")).toBe("file:///C:/Users/王/jsaddons/jixiao_0.1.0/pane.html");
});
