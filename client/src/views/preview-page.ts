/** The page of the preview: no scripts, links or pictures, and only our own styles. */
import { textHtml } from '../../../server/src/core/text/html';
import type { PreviewAnswer } from '../../../server/src/lsp/protocol';

const style = `
body { font-family: 'Times New Roman', Times, serif; font-size: 1.1em; line-height: 1.45; max-width: 42em;
  margin: 0 auto; padding: 2em 1.5em 4em; color: var(--vscode-editor-foreground); }
p { margin: 0 0 0.9em; }
h2 { font-size: 1.1em; text-align: center; margin: 1.6em 0 0.9em; }
hr { width: 8em; margin: 2em 0 0.8em; border: 0; border-top: 1px solid currentColor; margin-inline-end: auto; }
sup { font-size: 0.7em; line-height: 0; }
table { border-collapse: collapse; margin: 0 0 0.9em; }
td { border: 1px solid currentColor; padding: 0.2em 0.6em; }
.heading { margin: 0 0 0.4em; }
.symbol, .other { text-align: end; }
.title, .body, .sponsors { font-weight: bold; margin: 0.9em 0; }
.organ { margin-top: 1.6em; padding-inline-start: 3em; }
.preambular { text-indent: 3em; }
.numbered { padding-inline-start: 3em; }
.sub { padding-inline-start: 6em; }
.degree-2 { padding-inline-start: 9em; }
.degree-3, .degree-4 { padding-inline-start: 12em; }
.marker { display: inline-block; min-width: 2.6em; margin-inline-start: -3em; }
.closing { text-align: end; margin: 0; }
.note { font-size: 0.85em; margin: 0 0 0.3em; }
`;

/** @param nonce of this page only; letters and figures */
export const previewPage = ({ title, language, html }: PreviewAnswer, nonce: string): string =>
  `<!DOCTYPE html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<title>${textHtml(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<main aria-label="${textHtml(title)}">
${html}
</main>
</body>
</html>
`;

export const nothingToPreview: PreviewAnswer = {
  title: 'Preview',
  language: 'en',
  html: '<p>This text does not read as a resolution.</p>',
};
