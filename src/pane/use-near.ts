import { createContext, useContext, useEffect, useState, type RefObject } from "react";

/** The element that scrolls; what lies within a screen of its view is near. */
export const ScrollerContext = createContext<RefObject<HTMLElement | null>>({ current: null });

/**
 * Whether an element has ever come near the view, or been wanted for another reason: parts of a long list are drawn
 * only then, and stay. Where the engine cannot tell, everything is near.
 */
export function useNear(element: RefObject<Element | null>, wanted: boolean): boolean {
  const scroller = useContext(ScrollerContext);
  const [near, setNear] = useState(wanted || typeof IntersectionObserver === "undefined");
  if (wanted && !near) setNear(true);
  useEffect(() => {
    if (near || !element.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { root: scroller.current, rootMargin: "100% 0px" },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [near, element, scroller]);
  return near;
}
