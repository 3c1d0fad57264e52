/** Reads the packaged catalogue of resolutions, for a server without files. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { CatalogueAnswer } from '../../../server/src/lsp/protocol';

/** Rejects if the file cannot be read; the server then goes without. */
export const productCatalogue = async ({ extensionUri }: ExtensionContext): Promise<CatalogueAnswer> => {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'data/catalogue.tsv.gz'));
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
};
