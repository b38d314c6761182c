import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** `system`: as the person set it for the whole machine. */
export type PaneTheme = "light" | "dark" | "system";

const systemIsDark = "(prefers-color-scheme: dark)";

/** What Fluent draws with, and what the engine draws its own parts with, such as scroll bars. */
export interface Colours {
  readonly theme: Theme;
  readonly colorScheme: "light" | "dark";
}

const light: Colours = { theme: webLightTheme, colorScheme: "light" };
const dark: Colours = { theme: webDarkTheme, colorScheme: "dark" };

/** The colours to draw with. High contrast needs none of its own: the engine then replaces every colour by the system's. */
export function useColours(wanted: PaneTheme): Colours {
  const systemDark = useSyncExternalStore(onSystemChange, isSystemDark);
  return wanted === "dark" || (wanted === "system" && systemDark) ? dark : light;
}

function isSystemDark(): boolean {
  return typeof matchMedia === "function" && matchMedia(systemIsDark).matches;
}

function onSystemChange(listener: () => void): () => void {
  if (typeof matchMedia !== "function") return () => undefined;
  const query = matchMedia(systemIsDark);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
