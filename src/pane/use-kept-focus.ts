import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard in the pane: when the focused button goes away with its message or its finding, the focus moves
 * to the pane's first button instead of nowhere. Call it where the state lives, so that it runs after every change.
 */
export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  const focused = useRef<EventTarget | null>(null);

  useEffect(() => {
    const element = pane.current;
    const remember = (event: FocusEvent): void => {
      focused.current = event.target;
    };
    element?.addEventListener("focusin", remember);
    return () => element?.removeEventListener("focusin", remember);
  }, [pane]);

  useEffect(() => {
    const { current } = focused;
    if (!(current instanceof Node) || current.isConnected || document.activeElement !== document.body) return;
    pane.current?.querySelector("button")?.focus();
  });
}
