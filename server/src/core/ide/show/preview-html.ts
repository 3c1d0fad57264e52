/** A draft as printed by the United Nations, in HTML without links, scripts or attributes except our classes. */
import { scanInlines } from '../../notation/inline';
import type { Block, Inline, Resolution } from '../../document/nodes';
import type { Span } from '../../text/span';
import { textHtml } from '../../text/html';
import { inlineHtml } from './preview-text';

/** Elements for the body of a page: heading, text, and the notes at the end. */
export function previewHtml(resolution: Resolution): string {
  const { blocks, notes } = resolution;
  const printer = new Printer(resolution.text);
  const text = blocks.map((block) => printer.block(block)).filter(Boolean);
  const below = notes.map((note) =>
    printer.paragraph('note', note, `<sup>${textHtml(note.mark)}</sup>`, note.contentStart),
  );
  return [...text, ...(below.length > 0 ? ['<hr>', ...below] : [])].join('\n');
}

/** The printed words of a node. */
interface Worded {
  readonly fragments: readonly Span[];
  readonly inlines?: readonly Inline[];
}

class Printer {
  constructor(private readonly text: string) {}

  /** Notes come at the end; comments and page breaks are not printed. */
  block(block: Block): string {
    switch (block.kind) {
      case 'heading-line':
        return this.paragraph(`heading ${block.role}`, block);
      case 'organ-line':
        return this.paragraph('organ', block);
      case 'preambular':
        return this.withChildren(this.paragraph('preambular', block, '', block.contentStart), block.children);
      case 'operative':
      case 'numbered': {
        const number = block.number ? marker(block.number.label) : '';
        return this.withChildren(this.paragraph('numbered', block, number, block.contentStart), block.children);
      }
      case 'sub-paragraph': {
        const kind = `sub degree-${Math.min(block.degree, 4)}`;
        const own = this.paragraph(kind, block, marker(block.label.text), block.contentStart);
        return this.withChildren(own, block.children);
      }
      case 'section-heading':
        return `<h2 class="${block.role}">${textHtml(block.text.trim() || block.label)}</h2>`;
      case 'table':
        return this.table(block.fragments);
      case 'closing-line':
        return this.paragraph('closing', block);
      case 'plain':
        return this.paragraph('plain', block, '', block.contentStart);
      case 'front-matter':
      case 'note':
      case 'page-break':
      case 'comment':
        return '';
    }
  }

  /** @param before HTML before the words */
  paragraph(kind: string, { fragments, inlines }: Worded, before = '', from = 0): string {
    const words = fragments
      .map(({ start, end }) => ({ start: Math.max(start, from), end }))
      .filter(({ start, end }) => start < end)
      .map((range) => inlineHtml(this.text, range, inlines ?? scanInlines(this.text, range)).trim())
      .join(' ');
    return `<p class="${kind}">${before}${before === '' ? '' : ' '}${words}</p>`;
  }

  private withChildren(own: string, children: readonly Block[]): string {
    return [own, ...children.map((child) => this.block(child))].join('\n');
  }

  private table(fragments: readonly Span[]): string {
    const rows = fragments
      .flatMap(({ start, end }) => this.text.slice(start, end).split(/\r?\n|\r/))
      .filter((line) => !/^[\s|:-]*$/.test(line))
      .map((line) => line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|'))
      .map((cells) => `<tr>${cells.map((cell) => `<td>${textHtml(cell.trim())}</td>`).join('')}</tr>`);
    return `<table>${rows.join('')}</table>`;
  }
}

const marker = (label: string): string => `<span class="marker">${textHtml(label)}</span>`;
