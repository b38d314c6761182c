/** Longer texts are no indicator names. */
const longest = 2000;

/** "(≥**人)", "( ≥**个 )", "（<**元/户·年）": a blank to be filled, as the 扶贫 and 衔接 templates print it. */
const bracketed = /[(（]\s{0,3}[≥≤<>=＜＞＝≧≦]{0,2}\s{0,3}[*＊]{2,6}[^()（）]{0,12}[)）]/g;
/** The same without brackets, at the end of a name: "受益贫困人口数≥**人". */
const trailing = /[≥≤<>=＜＞＝≧≦]{1,2}[*＊]{2,6}[^\s*＊]{0,8}$/;
/** Stars before a name: the templates' mark for a required indicator. */
const stars = /^[★☆*＊\s]{1,10}/;

/** An indicator's name without what an official template printed around it. */
export function withoutTemplateMarks(name: string): string {
  if (name.length > longest) return name;
  if (!/[★☆*＊]/.test(name)) return name.trim();
  return name.replace(stars, "").replace(bracketed, "").replace(trailing, "").trim();
}
