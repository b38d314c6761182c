import { Text } from "@fluentui/react-components";
import { lazy, useState } from "react";
import { LoadedLater } from "./LoadedLater";
import { useSpoken } from "./locale/spoken";
import type { Command } from "./state";

/** The second views of the pane. */
export type PanelName = "insert" | "convert" | "import";

/** The forms and what draws them are fetched when somebody wants a form. */
const InsertPanel = lazy(async () => ({ default: (await import("./insert/InsertPanel")).InsertPanel }));

const ImportPanel = lazy(async () => ({ default: (await import("./make/ImportPanel")).ImportPanel }));

const ConvertPanel = lazy(async () => ({ default: (await import("./make/ConvertPanel")).ConvertPanel }));

interface PanelsProps {
  readonly panel: PanelName | null;
  readonly busy: boolean;
  readonly close: () => void;
  readonly run: (command: Command) => void;
}

/** The panel that is open; those that were open before keep what was entered. */
export function Panels({ panel, busy, close, run }: PanelsProps) {
  const { texts } = useSpoken();
  const [visited, setVisited] = useState<ReadonlySet<PanelName>>(new Set());
  if (panel && !visited.has(panel)) setVisited(new Set(visited).add(panel));
  return (
    <LoadedLater
      loading={panel && <Text>{texts.loading}</Text>}
      failed={panel && <Text role="alert">{texts.notLoaded}</Text>}
    >
      {visited.has("insert") && (
        <InsertPanel
          open={panel === "insert"}
          busy={busy}
          close={close}
          insert={(request) => {
            close();
            run({ kind: "insert", ...request });
          }}
        />
      )}
      {visited.has("convert") && (
        <ConvertPanel
          open={panel === "convert"}
          busy={busy}
          close={close}
          convert={(to, all) => {
            close();
            run({ kind: "convert", to, all });
          }}
        />
      )}
      {visited.has("import") && (
        <ImportPanel
          open={panel === "import"}
          busy={busy}
          close={close}
          take={(source) => {
            close();
            run({ kind: "import", source });
          }}
        />
      )}
    </LoadedLater>
  );
}
