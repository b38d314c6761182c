/**
 * Where a file that was made for the person ended up: in a folder, in the place they chose, nowhere as they changed
 * their mind, or in the hands of a program that does not tell.
 */
export type SavedFile =
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "chosen" | "downloads" | "cancelled" | "offered" }
  /** Nothing was saved, and the surface knows no other way. */
  | { readonly kind: "refused" };

/** How a surface gives a new file to the person. Never rejects. */
export type SaveFile = (bytes: Uint8Array, name: string) => Promise<SavedFile>;
