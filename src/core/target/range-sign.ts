/** What people put between the two ends of a range or span, as a pattern: hyphens and dashes of any length, ~, 至, 到. */
export const rangeSign = String.raw`(?:[\-~〜\u2010-\u2015\u2212]{1,2}|[至到])`;
