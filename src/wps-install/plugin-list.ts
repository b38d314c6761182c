import { elementsOf } from "./xml-elements";

/** Which element an add-in from a folder has in WPS's list; the other kind comes from a web server. */
const kinds: ReadonlySet<string> = new Set(["jsplugin", "jspluginonline"]);

export interface ListedPlugin {
  readonly name: string;
  readonly version: string;
  /** From the first to the last character of its element. */
  readonly from: number;
  readonly to: number;
}

/** The add-ins in WPS's list; null where the text is not well-formed or is no such list. */
export function pluginsIn(xml: string): readonly ListedPlugin[] | null {
  const elements = elementsOf(xml);
  const root = elements?.[0];
  if (!elements || root?.name !== "jsplugins") return null;
  return elements
    .filter(({ name, depth }) => depth === 1 && kinds.has(name))
    .map(({ attributes, from, to }) => ({
      name: attributes.get("name") ?? "",
      version: attributes.get("version") ?? "",
      from,
      to,
    }));
}

/** The list with our add-in in it once, in its old place or at the end. All else stays as it is, to the character. */
export function withPlugin(xml: string, plugin: { readonly name: string; readonly version: string }): string {
  const { name, version } = plugin;
  const entry = `<jsplugin name="${name}" type="et" url="${name}_${version}" version="${version}" enable="enable_dev" install="null"/>`;
  const [old, ...more] = (pluginsIn(xml) ?? []).filter((one) => one.name === name);
  if (old) return replaced(without(xml, more), old, entry);
  const root = elementsOf(xml)?.[0];
  if (!root) return `<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  ${entry}\n</jsplugins>\n`;
  const text = xml.slice(root.from, root.to);
  const grown = text.endsWith("/>")
    ? text.replace(/\s*\/>$/, `>\n  ${entry}\n</jsplugins>`)
    : text.replace(/\s*<\/jsplugins\s*>$/, `\n  ${entry}\n</jsplugins>`);
  return xml.slice(0, root.from) + grown + xml.slice(root.to);
}

/** The list without our add-in. */
export function withoutPlugin(xml: string, name: string): string {
  return without(
    xml,
    (pluginsIn(xml) ?? []).filter((one) => one.name === name),
  );
}

function without(xml: string, plugins: readonly ListedPlugin[]): string {
  // From the end, so that what is before keeps its place. A line of its own goes as a whole.
  return [...plugins].reverse().reduce((text, { from, to }) => {
    const before = text.slice(0, from).replace(/[ \t]{0,200}$/, "");
    const line = before.endsWith("\n") ? before.replace(/\r?\n$/, "") : text.slice(0, from);
    return line + text.slice(to);
  }, xml);
}

function replaced(xml: string, { from, to }: ListedPlugin, entry: string): string {
  return xml.slice(0, from) + entry + xml.slice(to);
}
