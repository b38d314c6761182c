import { useCallback, useMemo, useState } from "react";
import type { ProfileStore } from "../app/profile-store";
import { defaultChoice } from "../core/profile/adjust";
import type { Profile } from "../core/profile/profile";
import { profileOf, readProfileFile, writeProfileFile, type ProfileFile } from "../core/profile/profile-file";

export interface ChosenProfile {
  readonly file: ProfileFile;
  readonly profile: Profile;
  readonly choose: (change: (file: ProfileFile) => ProfileFile) => void;
}

/** The profile that the person chose and adjusted, kept in the store. */
export function useProfile(store: ProfileStore): ChosenProfile {
  const [file, setFile] = useState(() => kept(store));
  const profile = useMemo(() => profileOf(file), [file]);
  const choose = useCallback(
    (change: (file: ProfileFile) => ProfileFile) =>
      setFile((before) => {
        const next = change(before);
        store.save(writeProfileFile(next));
        return next;
      }),
    [store],
  );
  return { file, profile, choose };
}

/** What an older version kept may name rules that are no more; then one begins anew. */
function kept(store: ProfileStore): ProfileFile {
  const text = store.load();
  const read = text === null ? null : readProfileFile(text);
  return read?.kind === "profile" ? read.file : defaultChoice;
}
