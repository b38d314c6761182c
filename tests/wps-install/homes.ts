import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/** A home folder for one test, with WPS's add-in folder and a package to install in it. */
export class Home {
  readonly root = fs.mkdtempSync(path.join(os.tmpdir(), "jixiao-home-"));
  readonly folder = path.join(this.root, ".local/share/Kingsoft/wps/jsaddons");
  readonly packages = path.join(this.root, "packages");

  constructor() {
    this.put("packages/jixiao_0.1.0/index.html", "<p>new</p>");
  }

  /** Writes a file below the home folder. */
  put(name: string, text: string): void {
    const file = path.join(this.root, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }

  putList(text: string, name = "publish.xml"): void {
    this.put(`.local/share/Kingsoft/wps/jsaddons/${name}`, text);
  }

  list(name = "publish.xml"): string {
    return fs.readFileSync(path.join(this.folder, name), "utf8");
  }

  /** What lies in the add-in folder. */
  names(): string[] {
    return fs.existsSync(this.folder) ? fs.readdirSync(this.folder).sort() : [];
  }

  remove(): void {
    fs.rmSync(this.root, { recursive: true, force: true });
  }
}

export const foreign = '<jspluginonline name="别家的" type="wps" url="http://10.0.0.1/a/"/>';
export const ours =
  '<jsplugin name="jixiao" type="et" url="jixiao_0.1.0" version="0.1.0" enable="enable_dev" install="null"/>';
