/** The heading of each body, line by line or glued together. */
import assert from 'node:assert/strict';
import { parse } from '../../../../server/src/core/index';
import type { Heading } from '../../../../server/src/core/document/nodes';

type FieldName = Exclude<keyof Heading, 'kind' | 'span' | 'lines'>;

const body = '\n\n*Recalling* its earlier resolutions,\n\n1. *Decides* to meet in May;\n\n2. *Requests* a report.\n';

/** Fields of the heading as their words; each must stand in the text where its span says. */
function fields(text: string): Partial<Record<FieldName, string>> {
  const { heading } = parse(text);
  const found: Partial<Record<FieldName, string>> = {};
  for (const [name, field] of Object.entries(heading)) {
    if (typeof field !== 'object' || !('value' in field)) continue;
    const { span, value } = field as { span: { start: number; end: number }; value: string };
    found[name as FieldName] = value;
    const printed = text.slice(span.start, span.end).replace(/[*\\]/g, '').replace(/\s+/g, ' ').trim();
    assert.equal(printed.includes(value) || value.includes(printed), true, `${name}: ‹${printed}› is not ‹${value}›`);
  }
  return found;
}

describe('heading', () => {
  it('of an adopted resolution of the General Assembly', () => {
    const text = `A/RES/80/901

**Eightieth session**

Agenda item 20 (c)

Sustainable development: disaster risk reduction

**Resolution adopted by the General Assembly on 12 December 2025**

[*on the report of the Second Committee (A/80/555, para. 14)*]

**80/901. Early warning for river basins**

*The General Assembly*,${body}`;
    assert.deepEqual(fields(text), {
      symbol: 'A/RES/80/901',
      session: 'Eightieth session',
      agendaItem: '20 (c)',
      agendaTitle: 'Sustainable development: disaster risk reduction',
      adoption: 'Resolution adopted by the General Assembly on 12 December 2025',
      adopted: '12 December 2025',
      report: '[on the report of the Second Committee (A/80/555, para. 14)]',
      number: '80/901',
      title: 'Early warning for river basins',
    });
    assert.equal(parse(text).heading.adopted?.iso, '2025-12-12');
    assert.equal(parse(text).organ, 'GA');
  });

  it('glued on one line by a converter', () => {
    const text = `**Eightieth session**Agenda item 20**Resolution adopted by the General Assembly****on 12 December 2025**[*on the report of the Second Committee (A/80/555)*]**80/901. Early warning for river basins***The General Assembly*,${body}`;
    const { parts, heading, organ } = parse(text);
    assert.equal(organ, 'GA');
    assert.equal(heading.number?.value, '80/901');
    assert.equal(heading.title?.value, 'Early warning for river basins');
    assert.equal(parts[0]?.preamble.length, 1);
    assert.equal(parts[0]?.operative.length, 2);
  });

  it('of a draft with its sponsors', () => {
    const text = `A/C.3/80/L.20

Distr.: Limited

**Eightieth session**

**Third Committee**

Agenda item 71 (b)

**Promotion and protection of human rights**

**Albania, Chile and Nepal: draft resolution**

**Safe passage across rivers**

*The General Assembly*,${body}`;
    const found = fields(text);
    assert.equal(found.symbol, 'A/C.3/80/L.20');
    assert.equal(found.sponsors, 'Albania, Chile and Nepal: draft resolution');
    assert.equal(found.title, 'Safe passage across rivers');
    assert.equal(found.agendaItem, '71 (b)');
    assert.equal(found.number, undefined);
  });

  it('of the Security Council: no title, the meeting in the line of adoption', () => {
    const text = `S/RES/2999 (2026)

**Resolution 2999 (2026)**

**Adopted by the Security Council at its 10278th meeting, on 3 March 2026**

*The Security Council*,${body}`;
    const found = fields(text);
    assert.equal(found.number, '2999 (2026)');
    assert.equal(found.meeting, '10278th');
    assert.equal(found.adopted, '3 March 2026');
    assert.equal(found.title, undefined);
    assert.equal(parse(text).organ, 'SC');
  });

  it('of the Economic and Social Council: the year is the session', () => {
    const text = `E/RES/2026/40

**2026 session**

Agenda item 12 (c)

**Resolution adopted by the Economic and Social Council on 22 July 2026**

[*on the recommendation of the Commission on the Status of Women (E/2026/27)*]

**2026/40. Women at sea**

*The Economic and Social Council*,${body}`;
    const found = fields(text);
    assert.equal(found.session, '2026 session');
    assert.equal(found.number, '2026/40');
    assert.equal(parse(text).organ, 'ECOSOC');
  });

  it('of the Human Rights Council, with its vote at the end', () => {
    const text = `A/HRC/RES/62/90

**Human Rights Council**

**Sixty-second session**

Agenda item 3

**Resolution adopted by the Human Rights Council on 8 July 2026**

**62/90. The right to cross a river safely**

*The Human Rights Council*,${body}
*35th meeting*

*8 July 2026*

[*Adopted by a recorded vote of 3 to 1, with 1 abstention. The voting was as follows:*

*In favour:*

Albania, Chile, Nepal

*Against:*

Fiji]
`;
    const resolution = parse(text);
    assert.equal(resolution.organ, 'HRC');
    const closing = resolution.blocks.filter(({ kind }) => kind === 'closing-line');
    assert.deepEqual(
      closing.map((line) => (line.kind === 'closing-line' ? line.role : '')),
      ['meeting', 'date', 'vote', 'vote', 'vote', 'vote', 'vote'],
    );
    assert.equal(resolution.parts[0]?.operative.length, 2);
  });

  it('front matter: keys and values, and a mere line', () => {
    const text = `---\nbody: "General Assembly"\nstage: draft\n---\n\n*The General Assembly*,${body}`;
    const { frontMatter } = parse(text);
    assert.deepEqual(
      [...(frontMatter?.values ?? [])],
      [
        ['body', 'General Assembly'],
        ['stage', 'draft'],
      ],
    );
    assert.equal(parse(`---\n\n*The General Assembly*,${body}`).frontMatter, undefined);
  });

  it('missing: the text begins with the organ line, or without one', () => {
    assert.equal(parse(`*The General Assembly*,${body}`).heading.lines.length, 0);
    assert.equal(parse('1. *Decides* to meet in May.\n').parts[0]?.operative.length, 1);
    assert.equal(parse('').parts.length, 1);
  });
});
