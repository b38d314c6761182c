/** The whole look of the page. No style stands in an attribute: the page's policy allows this sheet alone. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #ffffff;
  --ink: #1f2328;
  --soft: #5d656f;
  --line: #e4e6e8;
  --track: #eef0f1;
  --accent: #2a5783;
  --error: #b3362b;
  --warning: #9a6108;
  --hint: #3f7199;
  --good: #417a5a;
  --none: #7b838c;
  --failed: #4d545c;
  --error-bar: #c14b3f;
  --warning-bar: #cb9440;
  --hint-bar: #6c99be;
  --good-bar: #6fa487;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191c;
    --ink: #e7e9eb;
    --soft: #a2aab3;
    --line: #303439;
    --track: #262a2e;
    --accent: #8fbbe2;
    --error: #f08a80;
    --warning: #dfae59;
    --hint: #8ab6dc;
    --good: #86c3a0;
    --none: #8d959e;
    --failed: #c3c9cf;
    --error-bar: #d8695e;
    --warning-bar: #c99a4b;
    --hint-bar: #6d9cc4;
    --good-bar: #6ba886;
  }
}
@media print {
  :root {
    --paper: #ffffff;
    --ink: #000000;
    --soft: #444a50;
    --line: #c9cdd1;
    --track: #eceef0;
    --accent: #1f2328;
    --error: #9c2a20;
    --warning: #9a6108;
    --hint: #3f7199;
    --good: #417a5a;
    --none: #7b838c;
    --failed: #4d545c;
    --error-bar: #b9433a;
    --warning-bar: #cb9440;
    --hint-bar: #7ba6c9;
    --good-bar: #7cae92;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 15px/1.65 "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
}
.shapes { position: absolute; }
main, footer { max-width: 1160px; margin: 0 auto; padding: 0 32px; }
header { padding: 44px 0 30px; }
h1, h2, p, figure, ul { margin: 0; padding: 0; }
.eyebrow { color: var(--accent); font-size: 14px; letter-spacing: 0.12em; }
h1 { margin: 10px 0 14px; font-size: 36px; line-height: 1.3; font-weight: 600; letter-spacing: 0.01em; text-wrap: balance; }
.lede { max-width: 58em; font-size: 17px; }
.unfinished { margin-top: 6px; color: var(--error); }
.origin { margin-top: 10px; color: var(--soft); font-size: 13px; }
h2 { margin-bottom: 14px; font-size: 19px; font-weight: 600; }
section { margin-top: 52px; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 3px; }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }

.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 36px 56px; padding: 26px 0 0; border-top: 1px solid var(--line); }
figcaption { margin-bottom: 10px; color: var(--soft); font-size: 14px; }
.share { display: block; width: 100%; height: 14px; border-radius: 3px; }
.legend { display: flex; flex-wrap: wrap; gap: 14px 26px; margin-top: 14px; list-style: none; }
.legend li { display: flex; flex-direction: column; }
.legend b { font-size: 28px; line-height: 1.2; font-weight: 600; }
.legend .zero b { color: var(--soft); font-weight: 400; }
.legend small { color: var(--soft); font-size: 12.5px; }

rect.track { fill: var(--track); }
rect.error { fill: var(--error-bar); }
.sign.error svg { fill: var(--error); }
rect.warning { fill: var(--warning-bar); }
.sign.warning svg { fill: var(--warning); }
rect.hint { fill: var(--hint-bar); }
.sign.hint svg { fill: var(--hint); }
rect.good { fill: var(--good-bar); }
.sign.good svg { fill: var(--good); }
rect.none, .sign.none svg { fill: var(--none); }
rect.failed, .sign.failed svg { fill: var(--failed); }
svg.share rect:not(.track) { stroke: var(--paper); stroke-width: 2; vector-effect: non-scaling-stroke; }
.sign { display: inline-flex; align-items: center; gap: 6px; white-space: nowrap; }
.sign svg { flex: none; width: 11px; height: 11px; }
.legend .sign { font-size: 14px; }

.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 0 56px; }
table { width: 100%; border-collapse: collapse; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 9px 14px 9px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom-color: var(--soft); color: var(--soft); font-size: 13px; white-space: nowrap; vertical-align: bottom; }
.counts { table-layout: fixed; }
.number { width: 50px; text-align: right; white-space: nowrap; }
.number.wide { width: 60px; }
.large .number { width: 72px; }
:lang(en) .number { width: 82px; }
:lang(en) .small .number.wide { width: 54px; }
:lang(en) .level { width: 100px; }
.level { width: 78px; }
.state { width: 104px; }
.number.error { color: var(--error); font-weight: 600; }
.number.zero { color: var(--soft); opacity: 0.75; }
.bar { display: block; width: 100%; height: 5px; margin-top: 6px; border-radius: 2px; }
.code { color: var(--soft); font-size: 0.9em; }
details > summary { padding: 10px 0; color: var(--accent); cursor: pointer; width: fit-content; }
details .counts thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.note { margin: 0 0 14px; padding-left: 12px; border-left: 3px solid var(--warning); color: var(--soft); font-size: 14px; }
.note:last-child { margin-top: 12px; }

#filters { display: flex; flex-wrap: wrap; align-items: end; gap: 14px 20px; margin-bottom: 6px; padding: 2px 0 16px; }
#filters[hidden], button[hidden] { display: none; }
fieldset { display: flex; gap: 0 16px; flex-wrap: wrap; margin: 0; padding: 0; border: 0; }
legend { padding: 0; }
legend, #filters label > span:first-child:not(.sign) { display: block; color: var(--soft); font-size: 13px; }
#filters .box { display: inline-flex; height: 34px; align-items: center; gap: 7px; cursor: pointer; }
input[type="checkbox"] { width: 15px; height: 15px; margin: 0; accent-color: var(--accent); }
select, input[type="search"], button {
  height: 34px;
  padding: 0 10px;
  border: 1px solid color-mix(in srgb, var(--soft) 55%, var(--paper));
  border-radius: 4px;
  background: var(--paper);
  color: inherit;
  font: inherit;
  font-size: 14px;
}
select { width: 190px; }
input[type="search"] { width: 210px; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); color: var(--accent); }
#status { flex-basis: 100%; color: var(--soft); font-size: 14px; }
.paging { margin-top: 18px; text-align: center; }

#findings { table-layout: fixed; }
#findings thead th:nth-child(1) { width: 84px; }
#findings thead th:nth-child(2) { width: 16%; }
#findings thead th:nth-child(3) { width: 21%; }
#findings thead th:nth-child(5) { width: 15%; }
#findings th button { height: auto; padding: 0; border: 0; background: none; font-size: 13px; }
#findings th button::after { content: "⇅" / ""; margin-left: 5px; opacity: 0.45; }
#findings th[aria-sort="ascending"] button::after { content: "↑" / ""; opacity: 1; }
#findings th[aria-sort="descending"] button::after { content: "↓" / ""; opacity: 1; }
#findings tbody tr:focus { outline-offset: -2px; }
.department, .rule { font-size: 14px; }
.cell, .project, .file { display: block; }
.cell b { font-weight: 600; }
.project, .folder, .file { color: var(--soft); font-size: 13px; }
.counts .file { color: inherit; font-size: inherit; }
.remedy { margin-top: 3px; color: var(--soft); font-size: 14px; }
.label { margin-right: 0.6em; color: var(--ink); font-weight: 600; font-size: 0.93em; }

.across, .places { list-style: none; }
.across > li { padding: 14px 0; border-bottom: 1px solid var(--line); }
.across .sign { margin-right: 6px; }
.places li { padding: 7px 0; }
.aside { margin-top: 22px; border-top: 1px solid var(--line); }
.aside summary { color: var(--ink); }
.aside summary b { margin-left: 6px; color: var(--soft); font-weight: 400; }
footer { margin-top: 64px; padding-bottom: 48px; color: var(--soft); font-size: 13px; }
footer p { padding-top: 16px; border-top: 1px solid var(--line); }

@media screen and (max-width: 700px) {
  main, footer { padding: 0 18px; }
  header { padding: 32px 0 26px; }
  h1 { font-size: 27px; }
  .lede { font-size: 16px; }
  section { margin-top: 44px; }
  .legend { gap: 14px 26px; }
  .legend b { font-size: 25px; }
  .wide { display: none; }
  th, td { padding-right: 9px; }
  .number { width: 42px; }
  .large .number { width: 68px; }
  :lang(en) .number { width: 66px; }
  :lang(en) thead .number { font-size: 11px; }
  .state { width: 92px; }
  .state .sign { white-space: normal; }
  #filters { align-items: stretch; flex-direction: column; }
  select, input[type="search"] { width: 100%; font-size: 16px; }
  #findings thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  #findings, #findings tbody, #findings tr, #findings td, #findings tbody th { display: block; width: auto; }
  #findings tr { padding: 14px 0; border-bottom: 1px solid var(--line); }
  #findings td, #findings tbody th { padding: 0 0 4px; border: 0; }
  #findings td.department, #findings td.rule { color: var(--soft); font-size: 13px; }
}
@media print {
  @page { size: A4; margin: 16mm 15mm 18mm; }
  body { font-size: 9.5pt; line-height: 1.5; }
  main, footer { max-width: none; padding: 0; }
  header { padding: 0 0 8mm; }
  h1 { font-size: 22pt; }
  h2 { font-size: 13pt; break-after: avoid; }
  .lede { font-size: 11pt; }
  .origin, .remedy, .project, .file, .folder, .department, .rule, figcaption, thead th { font-size: 8.5pt; }
  section { margin-top: 9mm; }
  .charts { padding-top: 6mm; grid-template-columns: 1fr 1fr; gap: 10mm; }
  .pair { grid-template-columns: 1fr 1fr; gap: 0 10mm; }
  .pair .wide { display: none; }
  .number { width: 11mm; }
  .large .number { width: 16mm; }
  .level { width: 17mm; }
  .state { width: 26mm; }
  .legend b { font-size: 18pt; }
  #filters, .paging, details:not(.aside) > summary { display: none; }
  .aside summary { list-style: none; font-weight: 600; break-after: avoid; }
  a { text-decoration: none; }
  th, td { padding: 1.6mm 3mm 1.6mm 0; }
  tr, .across > li { break-inside: avoid; }
  thead { display: table-header-group; }
  #findings thead th:nth-child(1) { width: 15mm; }
  rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  footer { margin-top: 10mm; padding-bottom: 0; }
}
@media (forced-colors: active) {
  rect:not(.track) { fill: CanvasText; }
  rect.track { fill: Canvas; stroke: CanvasText; }
  .sign svg { fill: CanvasText; }
}
`;
