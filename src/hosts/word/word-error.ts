import type { Wording } from "../../core/text/wording";
import { FileError } from "../file/file-error";
import { wordLimits } from "./limits";

/** Why a file could not be read as a document. Outside programs rely on these words: they are added to, never renamed. */
export type WordErrorCode =
  "not-a-document" | "legacy-doc" | "encrypted" | "truncated" | "file-too-large" | "too-large" | "unreadable";

const most = wordLimits.fileBytes / 1024 / 1024;

const wordings: Readonly<Record<WordErrorCode, Wording>> = {
  "not-a-document": {
    zh: "不是 Word 文档。请选择 .docx 文件。",
    en: "This is not a Word document. Choose a .docx file.",
  },
  "legacy-doc": {
    zh: "这是旧版 .doc（或 .wps）格式。请用 Word 或 WPS 打开，另存为 .docx 后再试。",
    en: "This is the old .doc (or .wps) format. Open it in Word or WPS, save it as .docx, and try again.",
  },
  encrypted: {
    zh: "文档设有打开密码。请先用 Word 或 WPS 取消密码并保存，再试。",
    en: "The document is protected by a password. Remove the password in Word or WPS, save, and try again.",
  },
  truncated: {
    zh: "文档不完整，可能没有下载完或复制完。请重新取得这个文件。",
    en: "The document is incomplete; perhaps a download or copy broke off. Get the file again.",
  },
  "file-too-large": {
    zh: `文档超过 ${most} MB，没有读取。请删去图片，或把表格复制到一个新文档里再试。`,
    en: `The document is larger than ${most} MB and was not read. Remove its pictures, or copy the tables to a new document.`,
  },
  "too-large": {
    zh: "文档里的文字或表格过多，已停止读取。请把要导入的表格复制到一个新文档里再试。",
    en: "The document holds too much text or too many cells, so reading stopped. Copy the tables to a new document.",
  },
  unreadable: {
    zh: "文档内容已损坏，无法读取。请用 Word 或 WPS 打开并重新保存后再试。",
    en: "The document's content is damaged and cannot be read. Open and save it again in Word or WPS.",
  },
};

/** A file that cannot be read as a document. `wording` is for people, `message` adds the technical detail for logs. */
export class WordError extends Error {
  readonly wording: Wording;

  constructor(
    readonly code: WordErrorCode,
    detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "WordError";
    this.wording = wordings[code];
  }
}

/** What the zip and XML layer says of a broken file, in a document's words; anything else comes back as it is. */
export function asWordError(error: unknown): unknown {
  if (!(error instanceof FileError)) return error;
  switch (error.code) {
    case "encrypted":
    case "truncated":
    case "too-large":
    case "unreadable":
      return new WordError(error.code, error.message);
    case "not-a-workbook":
    case "legacy-xls":
    case "binary-xlsb":
      return new WordError("not-a-document", error.message);
  }
}
