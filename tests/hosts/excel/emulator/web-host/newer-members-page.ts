import { addNewerMembers } from "../newer-members";

/** Goes behind the library's own text when a test serves it. */
declare const OfficeExtension: Parameters<typeof addNewerMembers>[1] & {
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
};

OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
addNewerMembers(Excel as never, OfficeExtension);
