import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { FindingChunk } from "./FindingChunk";
import type { ListedFinding, Section } from "./groups";
import { ListHeading } from "./ListHeading";
import { useSpoken } from "./locale/spoken";
import { SeveritySign } from "./SeveritySign";
import { shortCount } from "./shorten";
import { findingKey } from "./stops";

/** Findings drawn at once: about three screens. */
const chunkSize = 20;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

interface FindingSectionProps {
  readonly section: Section;
  readonly open: boolean;
  readonly current: number | null;
  readonly stop: string | null;
  readonly toggle: (key: string) => void;
  readonly go: (listed: ListedFinding) => void;
}

/** The findings of one severity in one table. */
export function FindingSection({ section, open, current, stop, toggle, go }: FindingSectionProps) {
  const styles = useStyles();
  const { texts } = useSpoken();
  const { key, severity, findings } = section;
  const chunks = useMemo(() => chunksOf(findings), [findings]);
  return (
    <>
      <ListHeading level={3} stop={key} open={open} tabbable={stop === key} toggle={toggle}>
        <SeveritySign severity={severity} />
        <span>
          {texts.severity[severity]} {shortCount(findings.length)}
        </span>
      </ListHeading>
      {open && (
        <ul className={styles.list} aria-label={texts.severity[severity]}>
          {chunks.map((chunk, index) => (
            <FindingChunk
              key={index}
              findings={chunk}
              before={index * chunkSize}
              total={findings.length}
              current={chunk.some(({ id }) => id === current) ? current : null}
              stop={chunk.some(({ id }) => findingKey(id) === stop) ? stop : null}
              go={go}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function chunksOf(findings: readonly ListedFinding[]): readonly (readonly ListedFinding[])[] {
  const count = Math.ceil(findings.length / chunkSize);
  return Array.from({ length: count }, (_, index) => findings.slice(index * chunkSize, (index + 1) * chunkSize));
}
