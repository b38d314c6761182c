export function compileReaders(folder: string): string;
