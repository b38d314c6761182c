import { browserProfileStore } from "../../src/web/profile-storage";

/** What a browser offers, as far as it is used here. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  } as Storage;
}

test("a choice outlasts the page", () => {
  const shared = storage();
  expect(browserProfileStore(() => shared).load()).toBeNull();
  browserProfileStore(() => shared).save("{}");
  expect(browserProfileStore(() => shared).load()).toBe("{}");
});

test.each<[string, () => Storage]>([
  [
    "forbids to keep anything",
    () => {
      throw new DOMException("denied", "SecurityError");
    },
  ],
  [
    "is full",
    () => ({
      ...storage(),
      setItem() {
        throw new DOMException("full", "QuotaExceededError");
      },
    }),
  ],
])("where the browser %s, it lasts as long as the page", (_what, open) => {
  const store = browserProfileStore(open);
  store.save("{}");
  expect(store.load()).toBe("{}");
});
