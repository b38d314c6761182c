/** The header under which the batches of one `mergeUndoGroup` travel. */
export const undoGroupHeader = "X-Undo-Group";
