import type { ProfileStore } from "../app/profile-store";

const key = "jixiao.profile";

/** Keeps the chosen profile in this browser. Where the browser forbids it, the choice lasts as long as the page. */
export function browserProfileStore(storage: () => Storage): ProfileStore {
  let kept: string | null = null;
  return {
    load() {
      try {
        return storage().getItem(key) ?? kept;
      } catch {
        return kept;
      }
    },
    save(text) {
      kept = text;
      try {
        storage().setItem(key, text);
      } catch {
        // Full, or forbidden: the page goes on with what it remembers itself.
      }
    },
  };
}
