import { act, screen } from "@testing-library/react";
import type { HostEvents } from "../../src/hosts/host";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { workbookFrom } from "../../src/hosts/memory/sketch";
import { mountPane, type MountedPane } from "../../src/pane/mount";
import { soundTargets, tableSheet } from "../app/workbooks";

/** A host that tells how many listen to it. */
class Overheard extends MemoryHost {
  listeners = 0;
  override on<Name extends keyof HostEvents>(event: Name, listener: (happened: HostEvents[Name]) => void) {
    this.listeners++;
    const stop = super.on(event, listener);
    return () => {
      this.listeners--;
      stop();
    };
  }
}

// React asks for this where a test works without the testing library's render.
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

test("the pane fills an element, changes its language in place and leaves nothing behind", () => {
  const element = document.body.appendChild(document.createElement("div"));
  const host = new Overheard(workbookFrom([tableSheet("甲", soundTargets)]));

  let pane: MountedPane | undefined;
  act(() => (pane = mountPane(element, host, { language: "zh", theme: "light" })));
  const button = screen.getByRole("button", { name: "校验本表" });
  expect(host.listeners).toBe(2);

  act(() => pane?.setLanguage("en"));
  expect(button.textContent).toBe("Check sheet");
  expect(host.listeners).toBe(2);

  act(() => pane?.unmount());
  expect(element.childElementCount).toBe(0);
  expect(host.listeners).toBe(0);
});
