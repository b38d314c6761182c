/** Where a person's choice of profile is kept between two sessions: as the text of a profile file. */
export interface ProfileStore {
  /** Null where nothing was kept yet. */
  load(): string | null;
  save(text: string): void;
}

/** For where nothing outlasts the pane. */
export function memoryProfileStore(text: string | null = null): ProfileStore {
  let kept = text;
  return {
    load: () => kept,
    save(next) {
      kept = next;
    },
  };
}
