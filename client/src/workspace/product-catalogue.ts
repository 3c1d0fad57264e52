/** Reads the catalogue of resolutions that comes with the extension, for a server that has no files. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { CatalogueAnswer } from '../../../server/src/lsp/protocol';

/** Rejects where the file cannot be read; the server then does without. */
export const productCatalogue = async ({ extensionUri }: ExtensionContext): Promise<CatalogueAnswer> => {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'data/catalogue.tsv.gz'));
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
};
