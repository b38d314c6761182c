import type { Wording } from "../../core/text/wording";

/** Why a file could not be read. Outside programs rely on these words: they are added to, never renamed. */
export type FileErrorCode =
  "not-a-workbook" | "legacy-xls" | "binary-xlsb" | "encrypted" | "truncated" | "too-large" | "unreadable";

const wordings: Readonly<Record<FileErrorCode, Wording>> = {
  "not-a-workbook": {
    zh: "不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。",
    en: "This is not an Excel workbook. Choose an .xlsx or .xlsm file.",
  },
  "legacy-xls": {
    zh: "这是旧版 .xls（或 .et）格式。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
    en: "This is the old .xls (or .et) format. Open it in Excel or WPS, save it as .xlsx, and try again.",
  },
  "binary-xlsb": {
    zh: "这是二进制 .xlsb 格式。请用 Excel 打开，另存为 .xlsx 后再试。",
    en: "This is the binary .xlsb format. Open it in Excel, save it as .xlsx, and try again.",
  },
  encrypted: {
    zh: "文件设有打开密码。请先用 Excel 或 WPS 取消密码并保存，再试。",
    en: "The file is protected by a password. Remove the password in Excel or WPS, save, and try again.",
  },
  truncated: {
    zh: "文件不完整，可能没有下载完或复制完。请重新取得这个文件。",
    en: "The file is incomplete; perhaps a download or copy broke off. Get the file again.",
  },
  "too-large": {
    zh: "文件解开后过大，已停止读取。请删去多余的工作表、空行或图片后再试。",
    en: "The file is too large once unpacked, so reading stopped. Remove needless sheets, blank rows or pictures.",
  },
  unreadable: {
    zh: "文件内容已损坏，无法读取。请用 Excel 或 WPS 打开并重新保存后再试。",
    en: "The file's content is damaged and cannot be read. Open and save it again in Excel or WPS.",
  },
};

/** A file that cannot be read as a workbook. `wording` is for people, `message` adds the technical detail for logs. */
export class FileError extends Error {
  readonly wording: Wording;

  constructor(
    readonly code: FileErrorCode,
    detail = "",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "FileError";
    this.wording = wordings[code];
  }
}
