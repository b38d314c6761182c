import { withoutInvisible } from "./hidden-characters";
import { remember } from "./remember";

/** Most cells: printable ASCII without blanks, Chinese characters and the two comparators. Nothing to fold. */
const alreadyPlain = /^[\x21-\x7E\u4E00-\u9FFF≥≤]*$/;

/**
 * What NFKC must not touch, as the reading would change: it makes 10² a 102, ①项 a 1项, 1½ a 11⁄2,
 * and … three full stops. Everything else it folds is wanted: ９→9, ％→%, （→(, ，→",", ㎡→m2, ㎞→km, Ⅱ→II, ⼈→人.
 */
const foldable =
  /[^\u00B2\u00B3\u00B9\u2070-\u2089\u00BC-\u00BE\u2150-\u215F\u2460-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF…⋯]+/g;

/**
 * The text as it is meant: compatibility forms folded, every run of white space one blank, invisible characters
 * and outer blanks gone. For reading only: Chinese punctuation comes out as ASCII, so never show or write it back.
 */
export function plain(text: string): string {
  return alreadyPlain.test(text) ? text : folded(text);
}

/** A name with a bracket in it is folded once, not once for every rule that asks. */
const folded = remember((text) =>
  withoutInvisible(withoutInvisible(text).replace(foldable, (part) => part.normalize("NFKC")))
    .replace(/\s+/g, " ")
    .trim(),
);

/** As `plain`, without any white space: for headings and labels, which are often letter-spaced ("绩 效 指 标"). */
export function tight(text: string): string {
  return alreadyPlain.test(text) ? text : plain(text).replace(/ /g, "");
}
