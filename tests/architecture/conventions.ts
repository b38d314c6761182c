import ts from "typescript";
import type { Source } from "./source";

/** A file or folder whose name, or the noun of it, says nothing: "utils.ts", "text-helpers.ts", "common/". */
const emptyName = /(?:^|[/.-])(?:utils?|helpers?|common|misc|manager)(?:\/|\.)/;

/** Every file or folder whose name says nothing, as a sentence. */
export function emptyNamed(source: Source): string[] {
  return [...source.keys()].filter((path) => emptyName.test(path)).map((path) => `${path}: name it by what it holds`);
}

/** Every barrel but the core's own, as a sentence. */
export function barrels(source: Source): string[] {
  return [...source.keys()]
    .filter((path) => /(?:^|\/)index\.tsx?$/.test(path) && path !== "core/index.ts")
    .map((path) => `${path}: import from the file that declares it`);
}

const mostLines = 400;

export function tooLong(source: Source): string[] {
  return [...source]
    .map(([path, text]) => [path, text.trimEnd().split("\n").length] as const)
    .filter(([, lines]) => lines > mostLines)
    .map(([path, lines]) => `${path}: ${lines} lines`);
}

/** Where people's language is spoken through locale tables; the core's rules and forms are Chinese data themselves. */
const spokenIn = /^(?:app|pane|ribbon|web|wps|wps-install|cli)\//;
const localeFile = /(?:^|\/)locale(?:\/|\.ts$)/;
/** The sample workbook is a document, not the page's speech. */
const document = /^web\/sample\//;

/**
 * Every Chinese text in a surface or a use case that is neither in a locale table nor the `zh` of a `{ zh, en }`
 * wording: an English reader would meet it untranslated.
 */
export function unspokenChinese(source: Source): string[] {
  return [...source]
    .filter(([path]) => spokenIn.test(path) && !localeFile.test(path) && !document.test(path))
    .flatMap(([path, text]) => {
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return chineseTexts(file).map((node) => {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        return `${path}:${line + 1}: ${node.getText().trim().slice(0, 40)}`;
      });
    });
}

function chineseTexts(node: ts.Node): ts.Node[] {
  if (isWordingInChinese(node)) return [];
  const isText = ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node);
  if (isText && /\p{Script=Han}/u.test(node.text)) return [node];
  const found: ts.Node[] = [];
  node.forEachChild((child) => {
    found.push(...chineseTexts(child));
  });
  return found;
}

/** `zh: …` beside an `en: …`. */
function isWordingInChinese(node: ts.Node): boolean {
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== "zh") return false;
  return node.parent.properties.some((sibling) => sibling.name?.getText() === "en");
}
