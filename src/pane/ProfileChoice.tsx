import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  Tooltip,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular, FolderOpen16Regular } from "@fluentui/react-icons";
import { useId, useRef, useState } from "react";
import { extending, unadjusted } from "../core/profile/adjust";
import type { Fault } from "../core/profile/json-schema";
import { officialProfiles } from "../core/profile/official";
import type { Profile } from "../core/profile/profile";
import { readProfileFile } from "../core/profile/profile-file";
import { say } from "../core/text/wording";
import { useSpoken } from "./locale/spoken";
import { shortText } from "./shorten";
import type { ChosenProfile } from "./use-profile";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: { flexShrink: 0 },
  select: { flexGrow: 1, minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  faults: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

interface ProfileChoiceProps {
  readonly chosen: ChosenProfile;
  /** What fits the tables that were checked; null where nothing stands out. */
  readonly proposed: Profile | null;
}

/** By which profile tables are checked: the one in use, the one that would fit better, and a file of one's own. */
export function ProfileChoice({ chosen: { file, profile, choose }, proposed }: ProfileChoiceProps) {
  const styles = useStyles();
  const { language, texts } = useSpoken();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const isOfficial = file.name.replace(/-adjusted$/, "") === file.extends;
  const adjustments = Object.keys(file.rules ?? {}).length;
  const better = proposed && isOfficial && proposed.name !== file.extends ? proposed : null;
  const change = (name: string): void => choose((before) => (name === own ? before : extending(before, name)));

  const load = async (given: File | undefined): Promise<void> => {
    if (!given) return;
    const read = readProfileFile(await given.text());
    setFaults(read.kind === "faulty" ? read.faults : []);
    if (read.kind === "profile") choose(() => read.file);
  };

  return (
    <div className={styles.choice}>
      <div className={styles.row}>
        <label className={styles.label} htmlFor={id}>
          {texts.profile}
        </label>
        <Select
          id={id}
          className={styles.select}
          size="small"
          value={isOfficial ? file.extends : own}
          onChange={(_, { value }) => change(value)}
        >
          {!isOfficial && <option value={own}>{profile.title[language]}</option>}
          {officialProfiles.map(({ name, title }) => (
            <option key={name} value={name}>
              {title[language]}
            </option>
          ))}
        </Select>
        {/* Below it there is only text: a tooltip keeps what lies under it from being clicked. */}
        <Tooltip content={texts.loadProfile} relationship="label" positioning="below-end">
          <Button
            size="small"
            appearance="subtle"
            icon={<FolderOpen16Regular />}
            onClick={() => input.current?.click()}
          />
        </Tooltip>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={texts.loadProfile}
          onChange={(event) => {
            void load(event.target.files?.[0]);
            // The same file, mended, can be chosen again.
            event.target.value = "";
          }}
        />
      </div>
      {better && (
        <p className={styles.line}>
          {texts.proposed(better.title[language])}{" "}
          <Link as="button" onClick={() => change(better.name)}>
            {texts.useProposed}
          </Link>
        </p>
      )}
      {adjustments > 0 && (
        <p className={styles.line}>
          {texts.adjusted(adjustments)}{" "}
          <Link as="button" onClick={() => choose(unadjusted)}>
            {texts.unadjust}
          </Link>
        </p>
      )}
      {faults.length > 0 && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {texts.faultyProfile}
              <ul className={styles.faults}>
                {faults.slice(0, 10).map(({ message, data }) => {
                  const line = shortText(say(message, language, data), 200);
                  return <li key={line}>{line}</li>;
                })}
              </ul>
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<Dismiss16Regular />}
                  aria-label={texts.dismiss}
                  onClick={() => setFaults([])}
                />
              }
            />
          </MessageBar>
        </div>
      )}
    </div>
  );
}

/** Stands in the list for a file of one's own; no profile has this name. */
const own = "";
