/** A warning about references in languages other than English. */
import type { Resolution } from '../../document/nodes';
import type { RenumberWarning } from './reference-changes';

/** There, references are followed in one form only. For changes of paragraph numbers. */
export function elsewhere({ language, blocks, span }: Resolution): readonly RenumberWarning[] {
  if (language === 'en') return [];
  const first = blocks.find(({ kind }) => kind === 'operative');
  return [
    {
      span: first?.span ?? span,
      message:
        'In this language only references of the form “paragraph 5 above” or “paragraph 5 of the present resolution” are followed. Check the others.',
    },
  ];
}
