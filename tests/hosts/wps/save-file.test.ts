import { saveNewFile, type FileTools } from "../../../src/hosts/wps/save-file";

const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);

/** A disk that WPS reaches; `spoil` is what a build makes of a text that it writes. */
function disk(
  { downloads = "C:\\Users\\me\\Downloads", desktop = "C:\\Users\\me\\Desktop" } = {},
  spoil: (text: string, path: string) => string | null = (text) => text,
) {
  const files = new Map<string, string>();
  const tools: FileTools = {
    Env: {
      GetDownloadPath: () => downloads,
      GetDesktopPath: () => desktop,
      GetHomePath: () => "",
    },
    FileSystem: {
      Exists: (path) => files.has(path),
      writeAsBinaryString(path, text) {
        const written = spoil(text, path);
        if (written !== null) files.set(path, written);
        return true;
      },
      readAsBinaryString: (path) => files.get(path) ?? "",
      Remove: (path) => void files.delete(path),
    },
  };
  return { files, tools };
}

test("the file is in the downloads, byte for byte", () => {
  const { files, tools } = disk();
  expect(saveNewFile(tools, bytes, "公开.docx")).toBe("C:\\Users\\me\\Downloads\\公开.docx");
  const [text = ""] = files.values();
  expect(Uint8Array.from(text, (character) => character.charCodeAt(0))).toEqual(bytes);
});

test("no file of the person's is ever replaced", () => {
  const { files, tools } = disk({ downloads: "/home/me/下载/" });
  for (const name of ["公开.docx", "公开(2).docx"]) files.set(`/home/me/下载/${name}`, "旧");
  expect(saveNewFile(tools, bytes, "公开.docx")).toBe("/home/me/下载/公开(3).docx");
  expect(files.get("/home/me/下载/公开.docx")).toBe("旧");
});

test.each<[string, (text: string, path: string) => string | null]>([
  ["answers yes and writes nothing", (text, path) => (path.includes("Downloads") ? null : text)],
  ["writes half of it", (text, path) => (path.includes("Downloads") ? text.slice(0, 9) : text)],
])("where a build %s, it goes to the desktop instead", (_title, spoil) => {
  const { files, tools } = disk({}, spoil);
  expect(saveNewFile(tools, bytes, "公开.docx")).toBe("C:\\Users\\me\\Desktop\\公开.docx");
  expect(files.size).toBe(1);
});

test("where nothing can be written it says so, and leaves nothing", () => {
  const { files, tools } = disk({}, () => "");
  expect(saveNewFile(tools, bytes, "公开.docx")).toBeNull();
  expect(files.size).toBe(0);
  const broken: FileTools = {
    ...tools,
    get FileSystem(): FileTools["FileSystem"] {
      throw new Error("no such member");
    },
  };
  expect(saveNewFile(broken, bytes, "公开.docx")).toBeNull();
});
