const CJK = /[\u2018-\u201D\u2026\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/** Whether the last character of a line and the first of the next one need a space between them when the lines are joined: Chinese ones do not. */
export const needsSpaceBetween = (last: string, first: string): boolean => !(CJK.test(last) && CJK.test(first));
