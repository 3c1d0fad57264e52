/** Texts made to be slow: whatever their shape, the time that they take grows with their size and no faster. */
import { foldingOf } from '../../../server/src/core/ide/outline/folding';
import { outlineOf } from '../../../server/src/core/ide/outline/outline';
import { citationsOf } from '../../../server/src/core/reading/citations/citations';
import { applyEdits, check, parse, safeEdits } from '../../../server/src/core/index';

const head = '*The General Assembly*,\n\n*Recalling* its resolutions,\n\n';

/** Pieces to repeat, after an organ line and a preamble. */
const shapes: Readonly<Record<string, string>> = {
  'one number again and again': '1. *Decides* to act;\n\n',
  'sub-paragraphs with one label': '(a) To act;\n\n',
  'labels that may be read in two ways': '(i) To act;\n\n(a) To rest;\n\n',
  annexes: '**Annex**\n\n',
  sections: '**I**\n\n1. *Decides* to act;\n\n',
  'notes with one mark': '[^1]: A note.\n\n',
  'marks without a space': 'a[^1]',
  'raised marks that are not closed': '<sup>',
  'comments that are not closed': '<!-- \n',
  'brackets that are not closed': '[',
  'links that are not closed': '](( ',
  stars: '*',
  'lines that begin with a star': '*a\n',
  'emphasis that is not closed': '_a ',
  'rows of tables': '| a |\n',
  'short lines': 'a\n',
  'short paragraphs': 'a b\n\n',
  'preambular paragraphs': '*Recalling* it,\n\n',
  'text after “Adopts”': 'A text,\n\n',
  'symbols that do not end': 'A/',
  'a number that does not end': '1',
  blanks: ' ',
  'numbers without a body': '70/1, ',
  resolutions: 'resolution 70/1 and ',
  'organ lines in quotation marks': '“*The General Assembly*,\n\n',
  'references that lead nowhere': 'paragraph 999 above, section X above and footnote 7 above, ',
  'closing lines': '*49th plenary meeting*\n\n',
  'titles in quotation marks': '“*a*” 5 ',
  'quotations that are not opened': '.”',
  'straight quotation marks': '" 5 per cent ',
  'brackets that are opened before italics': '[_',
  'words to be filled in beside italics': 'TBD *a* ',
};

describe('a text of 300 KB made of', () => {
  for (const [name, piece] of Object.entries(shapes)) {
    it(name, () => {
      const text = head + piece.repeat(Math.ceil(300_000 / piece.length));
      const resolution = parse(text);
      citationsOf(resolution);
      outlineOf(resolution);
      foldingOf(resolution);
      applyEdits(text, safeEdits(check(text)));
    });
  }
});
