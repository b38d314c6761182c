import type { Slot } from "../forms/form";
import type { FormContent } from "./form-content";

/** What the content says for a slot, "" where it says nothing. `nth` is the repeated line's place, from 0. */
export function slotText(slot: Slot, content: FormContent, nth: number): string {
  const [group, member] = slot.split(".");
  if (group === "goal") return content.goals?.[nth] ?? "";
  if (group === "task") return memberText(content.tasks?.[nth], member);
  if (group === "plan") return content.plan?.[Number(member)] ?? "";
  return member === undefined ? memberText(content, group) : memberText(memberOf(content, group), member);
}

/** How often a repeated line stands: once for each goal or task, as the blank form has it where there is none. */
export function repetitions(each: "goals" | "tasks" | undefined, content: FormContent, blank = 1): number {
  return each ? content[each]?.length || blank : 1;
}

/** Several lines of one cell stand one below the other. */
function memberText(parent: unknown, member = ""): string {
  const value = memberOf(parent, member);
  if (Array.isArray(value)) return value.filter((line) => typeof line === "string").join("\n");
  return typeof value === "string" ? value : "";
}

function memberOf(parent: unknown, member = ""): unknown {
  if (typeof parent !== "object" || parent === null) return undefined;
  return Object.entries(parent).find(([name]) => name === member)?.[1];
}

/** The words of a label with the year and the term filled in, or room to write them. */
export function labelText(label: string, { year, term }: FormContent): string {
  return label
    .replaceAll("{year}", () => (year === undefined ? "    " : String(year)))
    .replaceAll("{term}", () => term?.years ?? "        ");
}
