/** Files of the United Nations become entries of the catalogue. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { CatalogueEntry } from '../../server/src/core/catalogue/catalogue';
import { importResolutions } from '../../server/src/importers/import-resolutions';
import { akn, aknFolder, extract, hasSamples, marc, marcFolder } from './samples';

const only = (text: string): CatalogueEntry => {
  const { entries, problems } = importResolutions(text);
  const [entry] = entries;
  assert.deepEqual(problems, []);
  assert.ok(entry && entries.length === 1);
  return entry;
};

describe('a resolution in Akoma Ntoso', () => {
  const known = {
    symbol: 'A/RES/78/999',
    adopted: '2023-12-19',
    dateSource: 'official',
    committee: 'Second Committee',
    meeting: 'A/78/PV.49',
    vote: 'Without a vote',
  };
  const inEnglish = { ...known, title: 'Lighthouses and lamps', agendaItem: 'Navigation' };

  it('gives its title, dates and circumstances; a report is not its draft', () => {
    assert.deepEqual(only(akn()), inEnglish);
  });

  it('in another language gives what does not depend on it', () => {
    assert.deepEqual(only(akn({ language: 'ara' })), { ...known, agendaItem: '15' });
  });

  it('without a committee names its draft', () => {
    const proponent =
      '<docProponent refersTo="#noMainCommittee">(<inline name="originating document">A/78/L.998 and A/78/L.998/Add.1</inline>)</docProponent>';
    const { committee, draft } = only(akn({ proponent, language: 'fra' }));
    assert.deepEqual({ committee, draft }, { committee: 'Without reference to a Main Committee', draft: 'A/78/L.998' });
  });

  it('gives the counts of a recorded vote', () => {
    const voting =
      '<voting><count value="013" refersTo="inFavour"/><count value="002" refersTo="abstaining"/></voting>';
    assert.equal(only(akn({ voting })).vote, 'Yes 13, no 0, abstentions 2');
  });

  it('passes over placeholders of dates, and never takes the dates of printing', () => {
    const adopted = (workDate: string, printedDate: string): unknown => only(akn({ workDate, printedDate })).adopted;
    assert.equal(adopted('0001-01-01', '2023-12-19'), '2023-12-19');
    assert.equal(adopted('2023-12-19', '0001-01-01'), '2023-12-19');
    assert.equal(adopted('0001-01-01', '2023-02-30'), undefined);
  });

  it('does not take what texts inside it say', () => {
    assert.deepEqual(only(akn({ body: '<p><docNumber refersTo="#symbol">A/RES/1/1</docNumber></p>' })), inEnglish);
  });

  it('has the symbol of the catalogue', () => {
    const symbols = {
      'A/RES/78/999 A-B': 'A/RES/78/999',
      'S/RES/2999 (2023)': 'S/RES/2999(2023)',
      'A/RES/217 A (III)': 'A/RES/217(III)',
      'A/RES/ES-11/9': 'A/RES/ES-11/9',
      'A/HRC/DEC/57/101': 'A/HRC/DEC/57/101',
      'A/RES/181(II) A and B': 'A/RES/181(II)',
    };
    for (const [printed, symbol] of Object.entries(symbols))
      assert.equal(only(akn({ symbol: printed })).symbol, symbol);
  });

  it('that is a part does not lend its title, date and vote to the whole', () => {
    assert.deepEqual(only(akn({ symbol: 'A/RES/78/999 B' })), {
      symbol: 'A/RES/78/999',
      agendaItem: 'Navigation',
      committee: 'Second Committee',
    });
  });

  it('that is a draft, or has no symbol, is reported', () => {
    assert.deepEqual(importResolutions(akn({ symbol: 'A/C.2/78/L.53' })).problems, [
      { message: 'it is A/C.2/78/L.53, which is no resolution or decision that was adopted' },
    ]);
    assert.deepEqual(importResolutions(akn({ symbol: '' })).problems, [
      { message: 'it does not state the symbol of a resolution' },
    ]);
  });

  it('is read from the files of the United Nations, in six languages', function () {
    if (!hasSamples()) this.skip();
    const files = readdirSync(aknFolder).filter((name) => name.endsWith('.xml'));
    for (const name of files) {
      const { symbol, adopted } = only(readFileSync(`${aknFolder}/${name}`, 'utf8'));
      assert.match(adopted ?? '', /^20\d\d-\d\d-\d\d$/, name);
      assert.match(symbol, /^(?:A\/(?:HRC\/)?|E\/|S\/)RES\/[\d/()]+$/, name);
    }
    assert.equal(files.length, 14);
  });
});

describe('a record of the Digital Library', () => {
  it('of a resolution has the date of adoption, not that of the document, and trusts symbols', () => {
    assert.deepEqual(
      only(
        marc([
          ['191', ' ', 'aA/RES/78/999', 'bA/', 'c78'],
          ['245', '1', 'aLighthouses and lamps :', 'bresolution /', 'cadopted by the General Assembly'],
          ['269', ' ', 'a2024-01-05'],
          ['793', ' ', 'a02'],
          ['991', '1', 'aA/78/251', 'b15', 'cNavigation.', 'dLAMPS'],
          ['992', ' ', 'a2023-12-19'],
          ['993', '2', 'aA/78/998'],
          ['993', '2', 'aA/C.2/78/L.35/Rev.1'],
          ['993', '3', 'aA/78/PV.49'],
          ['996', ' ', 'aAdopted without vote, 49th plenary meeting'],
        ]),
      ),
      {
        symbol: 'A/RES/78/999',
        agendaItem: 'Navigation',
        committee: 'Second Committee',
        title: 'Lighthouses and lamps',
        adopted: '2023-12-19',
        dateSource: 'official',
        draft: 'A/C.2/78/L.35/Rev.1',
        meeting: 'A/78/PV.49',
        vote: 'Without a vote',
      },
    );
  });

  it('of a resolution without a date of adoption gives none', () => {
    const record = marc([
      ['191', ' ', 'aA/RES/78/999'],
      ['269', ' ', 'a2024-01-05'],
      ['245', ' ', 'aPeaceful resolution of quarrels :'],
    ]);
    assert.deepEqual(only(record), { symbol: 'A/RES/78/999', title: 'Peaceful resolution of quarrels' });
  });

  it('of the Security Council has what the library says that it is on', () => {
    const titled = (words: string): string =>
      marc([
        ['191', ' ', 'aS/RES/2999 (2023)'],
        ['245', ' ', `a${words}`],
      ]);
    assert.equal(only(titled('Security Council resolution 2999 (2023) [on lighthouses] /')).title, 'Lighthouses');
    assert.equal(only(titled('Resolution 2999 (2023) /')).title, undefined);
  });

  it('of a vote has its date as that of the vote', () => {
    const record = marc([
      ['245', ' ', 'aLamps :', 'bresolution /'],
      ['269', ' ', 'a2023-12-19'],
      ['791', ' ', 'aA/RES/78/999'],
      ['793', ' ', 'aPLENARY MEETING'],
      ['952', ' ', 'aA/78/PV.49'],
      ['967', ' ', 'a1', 'cXXX', 'dY', 'eATLANTIS'],
      ['996', ' ', 'b115', 'c0', 'd44', 'e34', 'f193'],
    ]);
    assert.deepEqual(only(record), {
      symbol: 'A/RES/78/999',
      title: 'Lamps',
      adopted: '2023-12-19',
      dateSource: 'roll-call',
      meeting: 'A/78/PV.49',
      vote: 'Yes 115, no 0, abstentions 44',
    });
  });

  it('of a draft leads to the resolution that it became, and its date does not', () => {
    const draft = (kind: string, ...results: string[]): unknown =>
      importResolutions(
        marc([
          ['191', ' ', 'aA/C.3/78/L.49/Rev.1'],
          ['245', '1', 'aLamps :', `b${kind} /`],
          ['269', ' ', 'a2023-11-08'],
          ['793', ' ', 'a03'],
          ...results.map((symbol) => ['993', '3', `a${symbol}`] as const),
        ]),
      ).entries;
    const part = { symbol: 'A/RES/78/999', committee: 'Third Committee' };
    assert.deepEqual(draft('revised draft resolution', 'A/78/481/Add.2', 'A/RES/78/999'), [
      { ...part, draft: 'A/C.3/78/L.49/Rev.1' },
    ]);
    assert.deepEqual(draft('draft resolution', 'A/RES/78/999 A', 'A/RES/78/999 B'), [part, part]);
    assert.deepEqual(draft('amendment to draft resolution A/C.3/78/L.49', 'A/RES/78/999'), []);
  });

  it('that lies in the record of a harvest is read once', () => {
    const inside = marc([['191', ' ', 'aA/RES/78/999']]);
    const harvest = `<OAI-PMH><ListRecords><record><metadata>${inside}</metadata></record></ListRecords></OAI-PMH>`;
    assert.deepEqual(only(harvest), { symbol: 'A/RES/78/999' });
  });

  it('is reported if it is not a resolution', () => {
    const message = 'none of its records is of a resolution or decision that was adopted';
    assert.deepEqual(importResolutions(marc([['191', ' ', 'aA/78/1']])).problems, [{ message }]);
    assert.deepEqual(importResolutions('<collection/>').problems, [{ message: 'it holds no record of the library' }]);
  });

  it('is read from what the library answered', function () {
    if (!hasSamples()) this.skip();
    const read = (name: string): ReturnType<typeof importResolutions> =>
      importResolutions(readFileSync(`${marcFolder}/${name}`, 'utf8'));
    const drafts = read('undl_search_xm_A_C.3_78_L_drafts.xml');
    assert.deepEqual(drafts.problems, []);
    assert.equal(drafts.entries.length, 63);
    assert.ok(drafts.entries.every(({ adopted, title }) => adopted === undefined && title === undefined));
    assert.equal(read('undl_voting_record_A_RES_78_264.xml').entries[0]?.dateSource, 'roll-call');
    const [resolution] = read('undl_snippets.xml').entries;
    assert.equal(resolution?.draft, 'A/C.2/80/L.35/Rev.1');
    assert.equal(resolution.adopted, undefined);
  });
});

describe('a line of the tables of resolutions', () => {
  const entry = {
    symbol: 'A/RES/78/999',
    title: 'Lighthouses and lamps',
    adopted: '2023-12-19',
    dateSource: 'official',
    agendaItem: 'Navigation',
    committee: 'Without reference to a Main Committee',
    draft: 'A/78/L.998',
    meeting: 'A/78/PV.49',
    vote: 'Yes 118, no 7, abstentions 52',
  };

  it('may stand in quotation marks, whichever way they were put', () => {
    const forms = [extract(), `"${extract()}"`, JSON.stringify(extract()), `"${extract().replaceAll('"', '""')}"`];
    for (const line of [...forms, `[${extract()}]`]) assert.deepEqual(only(line), entry, line);
  });

  it('names no draft where a committee reported, and no counts where nobody voted', () => {
    const fields = {
      originating_document: 'A/78/998, para. 7',
      adoption_type: 'Without a vote',
      MS_in_favour_count: '0',
      committee: 'N.A.',
      adoption_date: 'Tuesday',
    };
    const { symbol, title, agendaItem, meeting } = entry;
    assert.deepEqual(only(extract(fields)), { symbol, title, agendaItem, meeting, vote: 'Without a vote' });
  });

  it('of one part gives only what holds for the whole', () => {
    const { symbol, agendaItem, committee } = entry;
    assert.deepEqual(only(extract({ symbol: 'A/RES/78/999 A' })), { symbol, agendaItem, committee });
  });

  it('may be one of a catalogue that somebody else keeps', () => {
    const own = { symbol: 'A/RES/78/998', adopted: '2023-12-18' };
    assert.deepEqual(only(JSON.stringify(own)), own);
    assert.match(importResolutions('{"symbol":"Lamps"}').problems[0]?.message ?? '', /“symbol” should be/);
  });

  it('that cannot be read is reported, and the others are read', () => {
    const { entries, problems } = importResolutions(`{"symbol"\n${extract()}\n${extract({ symbol: 'A/78/1' })}\n`);
    assert.deepEqual(entries, [entry]);
    assert.deepEqual(problems, [
      { line: 1, message: 'the line is not written in JSON, or does not hold one resolution between { and }' },
      { line: 3, message: '“symbol” should be that of a resolution or decision, such as "A/RES/70/1", not "A/78/1"' },
    ]);
  });

  it('is read from the files of the United Nations', function () {
    if (!hasSamples()) this.skip();
    const { entries, problems } = importResolutions(readFileSync(`${aknFolder}/data_extract-78.jsonl`, 'utf8'));
    assert.deepEqual(problems, []);
    assert.equal(entries.length, 60);
    assert.ok(entries.every(({ title, adopted, vote }) => title && adopted && vote));
  });
});
