import { ComError } from "./bridge";
import type { ShellMembers } from "./application";
import type { Program } from "./program";

/** A task pane as WPS keeps it. */
export interface TaskPane {
  readonly id: number;
  readonly url: string;
  visible: boolean;
}

/** What belongs to WPS's window: the add-in's storage and its task panes. */
export class Shell {
  readonly storage = new Map<string, unknown>();
  readonly panes: TaskPane[] = [];
  /** How often the ribbon was to be asked anew. */
  invalidated = 0;
  /** Called whenever a pane was made, shown or hidden. */
  onPanes: () => void = () => undefined;

  constructor(private readonly program: Program) {}

  members(): ShellMembers {
    const { bridge } = this.program;
    return {
      PluginStorage: {
        get: () =>
          bridge.object("PluginStorage", {
            // What was never set reads as an empty text.
            getItem: { call: (key) => this.storage.get(String(key)) ?? "" },
            setItem: { call: (key, value) => void this.storage.set(String(key), value) },
          }),
      },
      ribbonUI: {
        get: () => bridge.object("RibbonUi", { Invalidate: { call: () => void this.invalidated++ } }),
      },
      CreateTaskPane: {
        call: (url) => {
          const pane: TaskPane = { id: 4000 + this.panes.length, url: String(url), visible: false };
          this.panes.push(pane);
          this.onPanes();
          return this.object(pane);
        },
      },
      GetTaskPane: {
        call: (id) => {
          const pane = this.panes.find((one) => one.id === id);
          if (!pane) throw new ComError("No such task pane");
          return this.object(pane);
        },
      },
    };
  }

  private object(pane: TaskPane): object {
    return this.program.bridge.object("TaskPane", {
      ID: { get: () => pane.id },
      Visible: {
        get: () => pane.visible,
        set: (value) => {
          pane.visible = value === true;
          this.onPanes();
        },
      },
      DockPosition: { get: () => 0, set: () => undefined },
      Width: { get: () => 300, set: () => undefined },
    });
  }
}
