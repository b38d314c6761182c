import { sha256Base64 } from "../../text/sha256";
import { say as sayIn, type Language } from "../../text/wording";
import type { AcrossFinding } from "../across-files";
import { notReachedText } from "../entry";
import type { ReportWriter, RunFacts } from "../report-writer";
import { severityNames, severityOrder } from "../severity";
import { Summary, totalOf } from "../summary";
import { resultText } from "../text";
import type { Totals } from "../totals";
import { shareChart, signShapes, type Segment } from "./chart";
import { departmentSection, ruleSection } from "./counts";
import { acrossSection, findingSection } from "./findings";
import { empty, html, Markup } from "./markup";
import { pageScript } from "./page-script";
import { style } from "./style";
import { asideSections, stateOf, stateOrder, workbookSection } from "./workbooks";
import { grouped, speaker, type Say } from "./words";

/** What a browser filters and sorts without a pause, and a mailbox still takes: about 6 MB. */
export const mostFindings = 10_000;

const room = { findings: mostFindings, waived: 500, characters: 400 };

/**
 * The summary of all files as one page that needs nothing else: no network, and no script but its own, which the
 * page's policy names by its digest. It is complete without that script too.
 */
export function htmlWriter(facts: RunFacts, language: Language): ReportWriter {
  const summary = new Summary(room);
  return {
    begin: () => "",
    file(file) {
      summary.add(file);
      return "";
    },
    end: (totals, { across, notReached }) => {
      const unfinished = notReachedText(notReached, language);
      return `<!doctype html>\n${reportPage({ facts, summary, totals, across, unfinished }, language).text}\n`;
    },
  };
}

interface PageContent {
  readonly facts: RunFacts;
  readonly summary: Summary;
  readonly totals: Totals;
  readonly across: readonly AcrossFinding[];
  /** That not all files were checked. */
  readonly unfinished: string | null;
}

function reportPage(content: PageContent, language: Language): Markup {
  const say = speaker(language);
  const { summary, across } = content;
  // Its text, not its name in this file, is what the page runs.
  const script = `(${pageScript.toString()})(document)`;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256Base64(script)}'`,
    `style-src 'sha256-${sha256Base64(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html`<html lang="${language === "zh" ? "zh-CN" : "en"}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>${say("title")}</title>
      ${element("style", style)}
    </head>
    <body>
      ${signShapes()}
      <main class="${largest(content.totals) > 999 ? "large" : "small"}">
        ${opening(content, language, say)}
        <div class="pair">${departmentSection(summary, say)}${ruleSection(summary, language, say)}</div>
        ${acrossSection(across, language, say)}${findingSection(summary, language, say)}${workbookSection(
          summary,
          say,
        )}${asideSections(summary, say)}
      </main>
      <footer><p>${say("closing")}</p></footer>
      ${element("script", script)}
    </body>
  </html>`;
}

/** Columns of numbers are as wide as the largest that can stand in them needs; names get the rest. */
function largest({ files, tables, errors, warnings, hints }: Totals): number {
  return Math.max(files, tables, errors, warnings, hints);
}

/** To the letter: the policy names the digest of what stands between the tags. */
function element(name: "style" | "script", content: string): Markup {
  return new Markup(`<${name}>${content}</${name}>`);
}

/** The conclusion first, then what it rests on. */
function opening({ facts, summary, totals, across, unfinished }: PageContent, language: Language, say: Say): Markup {
  const { files, tables, indicators, rules, failedFiles } = totals;
  const scope = say("scope", {
    files: grouped(files),
    tables: grouped(tables),
    indicators: grouped(indicators),
    rules,
    result: resultText(totals, language, grouped),
  });
  const failed = failedFiles === 0 ? "" : say("scopeFailed", { count: grouped(failedFiles) });
  const { profile, ruleSet, version } = facts;
  return html`<header>
      <p class="eyebrow">${say("title")}</p>
      <h1>${conclusion(summary, totals, across, say)}</h1>
      <p class="lede">${scope}${failed}</p>
      ${unfinished === null ? empty : html`<p class="lede unfinished">${unfinished}</p>`}
      <p class="origin">${say("origin", { profile, ruleSet, version })}</p>
    </header>
    <div class="charts">
      ${shareChart(say("bySeverity"), severitySegments(totals, language, say), say)}${shareChart(
        say("byFile"),
        fileSegments(summary, say),
        say,
      )}
    </div>`;
}

function conclusion(summary: Summary, totals: Totals, across: readonly AcrossFinding[], say: Say): string {
  const { failedFiles, tables } = totals;
  const faulty = summary.files.filter(({ counts }) => counts.error > 0).length;
  if (faulty > 0) return summary.files.length === 1 ? say("oneFaulty") : say("faulty", { count: grouped(faulty) });
  if (failedFiles > 0) return failedFiles === 1 ? say("oneFailed") : say("failed", { count: grouped(failedFiles) });
  if (across.some(({ severity }) => severity === "error")) return say("acrossFaulty");
  const advice = summary.files.reduce((sum, { counts }) => sum + totalOf(counts), 0);
  if (tables === 0 && advice === 0) return say("noTable");
  return advice > 0 ? say("onlyAdvice", { count: grouped(advice) }) : say("clean");
}

function severitySegments({ errors, warnings, hints }: Totals, language: Language, say: Say): Segment[] {
  const counts = { error: errors, warning: warnings, hint: hints };
  const notes = { error: say("errorNote"), warning: say("warningNote"), hint: say("hintNote") };
  return severityOrder.map((look) => ({
    look,
    name: sayIn(severityNames[look], language),
    note: notes[look],
    count: counts[look],
  }));
}

function fileSegments({ files }: Summary, say: Say): Segment[] {
  const states = files.map(stateOf);
  return stateOrder.flatMap((word) => {
    const these = states.filter((state) => state.word === word);
    const [first] = these;
    return first ? [{ look: first.look, name: say(word), note: "", count: these.length }] : [];
  });
}
