/*
 * The number formats that a file names only by their id (ECMA-376 part 1, 18.8.30), as Excel and WPS with Chinese
 * settings show them. 27–36 and 50–58 are the zh-CN ones; 14 and 22 follow the system's short date.
 */
const yearMonth = 'yyyy"年"m"月"';
const monthDay = 'm"月"d"日"';
const hourMinute = 'h"时"mm"分"';
const hourMinuteSecond = 'h"时"mm"分"ss"秒"';

const codes = new Map<number, string>([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"¥"#,##0;"¥"-#,##0'],
  [6, '"¥"#,##0;[Red]"¥"-#,##0'],
  [7, '"¥"#,##0.00;"¥"-#,##0.00'],
  [8, '"¥"#,##0.00;[Red]"¥"-#,##0.00'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [27, yearMonth],
  [28, monthDay],
  [29, monthDay],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, hourMinute],
  [33, hourMinuteSecond],
  [34, `上午/下午${hourMinute}`],
  [35, `上午/下午${hourMinuteSecond}`],
  [36, yearMonth],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [41, '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ '],
  [42, '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, yearMonth],
  [51, monthDay],
  [52, yearMonth],
  [53, monthDay],
  [54, monthDay],
  [55, `上午/下午${hourMinute}`],
  [56, `上午/下午${hourMinuteSecond}`],
  [57, yearMonth],
  [58, monthDay],
]);

/** The code of a built-in format; undefined for an id that has none. */
export function builtinFormat(id: number): string | undefined {
  return codes.get(id);
}
