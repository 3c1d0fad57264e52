/** Texts for property tests: pieces of drafts in any order, and drafts after random edits. */
import fc from 'fast-check';

export const pieces: readonly string[] = [
  '---\ntitle: A draft\n---\n',
  '**Seventy-eighth session**',
  'Agenda item 16 (b)',
  'A/C.2/78/L.4',
  '**Resolution adopted by the General Assembly on 19 December 2023**',
  '[*on the report of the Second Committee (A/78/458, para. 11)*]',
  '**78/132. Rivers and lakes**',
  '*The General Assembly*,',
  'The Security Council',
  '*Recalling* its resolution 70/1 of 25 September 2015,',
  '*Noting with concern* that the rivers run dry,[^1]',
  'Reafirming the Charter',
  '1. *Decides* to meet again in May;',
  '2\\. *Requests*, in this regard, the Secretary-General to report:',
  '**3.** Calls upon all States',
  '(a) To act;',
  '(i) At once;',
  '    (ii) Together;',
  '(aa) To go on.',
  '(i) **Protection**',
  '– a dash',
  '**I**',
  'A. **First part**',
  '# Annex',
  '**Annex II**',
  '| Post | Number |',
  '| --- | --- |',
  '---',
  '<!-- a remark -->',
  '<!-- not closed',
  '[^1]: Resolution 70/1.',
  '<sup>2</sup> A/78/62-E/2023/49.',
  '    and its second paragraph',
  '“4. Quoted text,” he said,<sup>2</sup>',
  '*Adopts* the following declaration:',
  '*49th plenary meeting*',
  '*19 December 2023*',
  '[*Adopted by a recorded vote of 27 to 16, with 4 abstentions. The voting was as follows:*',
  'In favour: Albania, Chile]',
  '217 A (III) and 2231 (2015), [77/150](#), S/PRST/2023/1',
  '*open emphasis and **another',
  '大会，',
  '1 - تطلب إلى الأمين العام؛',
];

export const anyDraft = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '\n\n', ' ', '\r\n\r\n', '\r', '\n\n\n', '')), {
    maxLength: 40,
  })
  .map((parts) => parts.flat().join(''));

/** Up to eight edits: a stretch replaced by nothing, by a piece or by characters. */
export const editedDraft = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.integer({ min: 0, max: text.length }),
        length: fc.integer({ min: 0, max: 60 }),
        insert: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.string({ maxLength: 8 })),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((edits) =>
      edits.reduce(
        (current, { at, length, insert }) => current.slice(0, at) + insert + current.slice(at + length),
        text,
      ),
    );
