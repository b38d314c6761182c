import { memo, useRef } from "react";
import { cellName } from "../core/sheet/address";
import { FindingItem } from "./FindingItem";
import type { ListedFinding } from "./groups";
import { findingKey } from "./stops";
import { useNear } from "./use-near";

/** A finding's usual height in a pane of 350 pixels; the place held for findings that are not drawn yet. */
const usualHeight = 100;

interface FindingChunkProps {
  readonly findings: readonly ListedFinding[];
  /** How many findings of the section stand before, and how many it has in all. */
  readonly before: number;
  readonly total: number;
  /** The current finding and the keyboard's place, where they lie in this chunk. */
  readonly current: number | null;
  readonly stop: string | null;
  readonly go: (listed: ListedFinding) => void;
}

/** By defect and cell: what is open below a finding stays with it when findings before it go. */
function keysOf(findings: readonly ListedFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ finding: { code, at } }) => {
    const name = `${code} ${cellName(at)}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${name} ${nth}`;
  });
}

/** Some findings in a row, drawn when they come near the view or the keyboard reaches them: lists may have thousands. */
export const FindingChunk = memo(function FindingChunk(props: FindingChunkProps) {
  const { findings, before, total, current, stop, go } = props;
  const place = useRef<HTMLLIElement>(null);
  const near = useNear(place, stop !== null || current !== null);
  if (!near) {
    return <li ref={place} aria-hidden style={{ height: findings.length * usualHeight }} />;
  }
  const keys = keysOf(findings);
  return findings.map((listed, index) => (
    <FindingItem
      key={keys[index]}
      listed={listed}
      position={before + index + 1}
      total={total}
      current={listed.id === current}
      tabbable={findingKey(listed.id) === stop}
      go={go}
    />
  ));
});
