/**
 * What may stand in each element, in the order that Office demands; it does not load a manifest that has another.
 * Source: the schemas of [MS-OWEMXML] and "How to find the proper order of manifest elements".
 */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
    ...["Permissions", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "VersionOverrides"],
  Host: ["Runtimes", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  ExtensionPoint: ["OfficeTab", "CustomTab"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Items", "Enabled"],
  Item: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Icon: ["Image"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Every element that stands where it must not, as sentences. */
export function orderFaults(parsed: Document): string[] {
  return [...parsed.getElementsByTagName("*")].flatMap((parent) => {
    const allowed = order[parent.localName];
    if (!allowed) return [];
    let last = 0;
    return [...parent.children].flatMap(({ localName }) => {
      const place = allowed.indexOf(localName);
      if (place < 0) return [`${parent.localName}: ${localName} does not belong there`];
      if (place < last) return [`${parent.localName}: ${localName} stands after ${allowed[last]}`];
      last = place;
      return [];
    });
  });
}
