/** Files of any content are read without harm, and errors are reported. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ImportProblem } from '../../server/src/importers/imported';
import { importResolutions } from '../../server/src/importers/import-resolutions';
import { akn, marc } from './samples';

const problemIn = (text: string): ImportProblem => {
  const { entries, problems } = importResolutions(text);
  const [problem] = problems;
  assert.deepEqual(entries, []);
  assert.ok(problem && problems.length === 1);
  return problem;
};

describe('a file to be imported', () => {
  it('that is broken is reported with its line', () => {
    const broken = akn().replace('</preface>', '</prefaces>');
    const { line, message } = problemIn(broken);
    assert.equal(line, broken.slice(0, broken.indexOf('</prefaces>')).split('\n').length);
    assert.match(message, /^it is not well-formed XML \(/);
  });

  it('that breaks off keeps the records before', () => {
    const whole = marc([['191', ' ', 'aA/RES/78/999']], [['191', ' ', 'aA/RES/78/998']]);
    const { entries, problems } = importResolutions(whole.slice(0, whole.indexOf('998')));
    assert.deepEqual(entries, [{ symbol: 'A/RES/78/999' }]);
    assert.match(problems[0]?.message ?? '', /^it is not well-formed XML .*; the 1 record before it was read$/);
  });

  it('may not declare entities', () => {
    const bomb = `<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n${marc([['191', ' ', 'a&b;']])}`;
    assert.equal(problemIn(bomb).message, 'it declares entities of its own, which are not read');
    assert.match(problemIn(akn({ title: '&xxe;' })).message, /entity/);
  });

  it('may not be nested without end', () => {
    assert.equal(problemIn('<a>'.repeat(5_000)).message, 'its elements lie more than 100 deep in each other');
  });

  it('may have titles without end', () => {
    const title = `${' : '.repeat(300_000)}x`;
    assert.equal(importResolutions(akn({ title })).entries[0]?.title, undefined);
    assert.equal(
      importResolutions(
        marc([
          ['191', ' ', 'aA/RES/78/999'],
          ['245', ' ', `a${title}`],
        ]),
      ).entries.length,
      1,
    );
  });

  it('that is empty, or a web page, says so', () => {
    assert.equal(problemIn(' \n').message, 'it is empty');
    assert.match(problemIn('<!DOCTYPE html><html><body>Forbidden</body></html>').message, /^it is a web page/);
  });

  it('may be anything', () => {
    const marks = ['<', '>', '</', '&', '"', '[', ']]>', '<![CDATA[', '<!--', '\n', '\u0000', '\ud800', 'A/RES/1/1'];
    const tags = ['<akomaNtoso>', '<record>', '<datafield tag="191">', '<subfield code="a">', '{"symbol":'];
    const piece = fc.oneof(fc.string(), fc.constantFrom(...marks, ...tags));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        importResolutions(pieces.join(''));
      }),
    );
  });
});
