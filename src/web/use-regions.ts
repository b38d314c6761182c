import { useEffect, type RefObject } from "react";

/** Marks the parts of the page that F6 goes through. */
export const regionMark = { "data-region": "" } as const;

/**
 * F6 goes on to the next part of the page and Shift+F6 back, as in every office program: inside the spreadsheet Tab
 * belongs to the cells, and without this the keyboard could not leave it. Each part gets the focus where it last had it.
 */
export function useRegions(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const last = new WeakMap<Element, HTMLElement>();
    const remember = ({ target }: FocusEvent): void => {
      const region = target instanceof HTMLElement && target.closest("[data-region]");
      if (region) last.set(region, target);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey || !page.current) return;
      event.preventDefault();
      event.stopPropagation();
      const regions = Array.from(page.current.querySelectorAll<HTMLElement>("[data-region]")).filter(
        ({ hidden }) => !hidden,
      );
      const at = regions.findIndex((region) => region.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = regions[(Math.max(at, 0) + step + regions.length) % regions.length];
      if (next) focusIn(next, last.get(next));
    };
    // While capturing: the spreadsheet keeps keys to itself.
    const capture = { capture: true };
    document.addEventListener("focusin", remember);
    window.addEventListener("keydown", onKey, capture);
    return () => {
      document.removeEventListener("focusin", remember);
      window.removeEventListener("keydown", onKey, capture);
    };
  }, [page]);
}

function focusIn(region: HTMLElement, last: HTMLElement | undefined): void {
  const wanted = last?.isConnected ? last : region.querySelector<HTMLElement>("button:not(:disabled)");
  wanted?.focus();
}
