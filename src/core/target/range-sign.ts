/** What people put between the two ends of a range or span, as a pattern: a hyphen, a dash or ~, perhaps doubled, or 至, 到. */
export const rangeSign = String.raw`(?:-{1,2}|~{1,2}|[\u2010-\u2015]{1,2}|[〜∼\u2212至到])`;
