/** All files of what was dropped, also those inside folders; a folder's own come in the order of their names. */
export async function filesOf(data: DataTransfer): Promise<readonly File[]> {
  // Entries must be taken while the drop lasts; what is in a folder may be read later.
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...data.files];
  const found = await Promise.all(entries.map(filesIn));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const inside = await allIn(entry.createReader());
  const found = await Promise.all(inside.toSorted((a, b) => a.name.localeCompare(b.name)).map(filesIn));
  // What a system leaves in every folder is no letter.
  return found.flat().filter(({ name }) => !name.startsWith('.') && name !== 'Thumbs.db');
}

/** A reader gives a folder in parts, and an empty part at its end. */
async function allIn(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return part.length === 0 ? [] : [...part, ...(await allIn(reader))];
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** True where the files are to be shown as a table: several, or a mailbox, which holds many letters. */
export const areMany = (files: readonly File[]): boolean =>
  files.length > 1 || files.some(({ name }) => /\.(?:mbox|mbx)$/iu.test(name));
