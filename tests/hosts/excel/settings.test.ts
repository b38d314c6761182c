/** @jest-environment jsdom */
import { chosenLanguage, rememberLanguage } from "../../../src/hosts/excel/settings";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test("nothing is chosen at first", () => {
  expect(chosenLanguage()).toBeNull();
});

test.each(["zh", "en"] as const)("%s is remembered, on this machine", (language) => {
  rememberLanguage(language);
  expect(chosenLanguage()).toBe(language);
  expect(Object.keys(localStorage).filter((key) => !key.includes("jixiao-settings"))).toEqual([]);
});

test("what someone else wrote there is no language", () => {
  rememberLanguage("en");
  const key = Object.keys(localStorage).find((one) => one.endsWith("/language"));
  localStorage.setItem(key!, JSON.stringify("<script>"));
  expect(chosenLanguage()).toBeNull();
});

test("a browser that forbids storage does not stop the pane", () => {
  const forbidden = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(forbidden);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(forbidden);
  expect(() => rememberLanguage("en")).not.toThrow();
  expect(chosenLanguage()).toBeNull();
});
