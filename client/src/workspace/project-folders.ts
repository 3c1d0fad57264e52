/** The folders whose project files may apply to a draft. */
export const projectFileName = 'unres.json';

/** From the folder of the file up to the root, both paths with slashes; none if the file is not below the root. */
export const foldersAbove = (file: string, root: string): readonly string[] => {
  const top = root.replace(/\/+$/, '');
  if (!file.startsWith(`${top}/`)) return [];
  const folders: string[] = [];
  for (let at = file.lastIndexOf('/'); at >= top.length; at = at > 0 ? file.lastIndexOf('/', at - 1) : -1) {
    folders.push(file.slice(0, at) || '/');
  }
  return folders;
};
