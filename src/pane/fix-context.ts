import { createContext } from "react";
import type { Finding } from "../core/rules/finding";

/** Writes a finding's fix into its cell; null where the list only tells. */
export const FixContext = createContext<((finding: Finding) => void) | null>(null);
