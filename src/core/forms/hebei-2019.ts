import type { Form } from "./form";

/** 河北 2020 年以前: only old files have it, so it is read and never drawn. */
export const hebei2019: Form = {
  id: "hebei-2019",
  signs: { headings: ["绩效指标分类"] },
};
