import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Block } from "../../core/template/block";
import { outlineOf } from "./block-outline";

const useStyles = makeStyles({
  // Lines and bars take the text's colour, which is the one that a high-contrast theme replaces.
  paper: {
    display: "block",
    maxWidth: "100%",
    height: "92px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  desk: { display: "flex", justifyContent: "center", padding: tokens.spacingVerticalS },
});

interface BlockPreviewProps {
  readonly block: Block;
  readonly name: string;
}

/** What a block will look like on the sheet: its cells, and bars where its words stand. */
export function BlockPreview({ block, name }: BlockPreviewProps) {
  const styles = useStyles();
  const { width, height, lines, bars } = useMemo(() => outlineOf(block), [block]);
  const rim = 12;
  return (
    <span className={styles.desk}>
      <svg
        className={styles.paper}
        role="img"
        aria-label={name}
        viewBox={`${-rim} ${-rim} ${width + 2 * rim} ${height + 2 * rim}`}
        preserveAspectRatio="xMidYMid meet"
      >
        <path
          d={lines}
          fill="none"
          stroke="currentColor"
          strokeWidth={1}
          vectorEffect="non-scaling-stroke"
          opacity={0.45}
        />
        {bars.map(({ thickness, path }) => (
          <path key={thickness} d={path} fill="none" stroke="currentColor" strokeWidth={thickness} opacity={0.7} />
        ))}
      </svg>
    </span>
  );
}
