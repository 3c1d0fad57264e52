/** The heading of a draft makes an entry of the catalogue. */
import assert from 'node:assert/strict';
import { entryOf } from '../../../server/src/core/catalogue/entry-of';
import { parse } from '../../../server/src/core/index';

const body = '\n\n*The General Assembly*,\n\n1. *Welcomes* the report.\n';

describe('the entry of a text', () => {
  it('has symbol, title, date and agenda item of an adopted resolution', () => {
    const entry = entryOf(
      parse(
        [
          'A/RES/91/4',
          'Ninety-first session',
          'Agenda item 15',
          'Oceans and seas',
          '**Resolution adopted by the General Assembly on 3 November 2036**',
          '**91/4. Lighthouses of the open sea**',
        ].join('\n\n') + body,
      ),
    );
    assert.deepEqual(entry, {
      symbol: 'A/RES/91/4',
      title: 'Lighthouses of the open sea',
      adopted: '2036-11-03',
      agendaItem: 'Oceans and seas',
    });
  });

  it('has the symbol that its number makes', () => {
    assert.equal(entryOf(parse(`**91/4. Lighthouses of the open sea**${body}`))?.symbol, 'A/RES/91/4');
    const council = '**Resolution 4001 (2037)**\n\n*The Security Council*,\n\n1. *Decides* to remain seized.\n';
    assert.equal(entryOf(parse(council))?.symbol, 'S/RES/4001(2037)');
  });

  it('is that of the draft where nothing was adopted', () => {
    const entry = entryOf(parse(`A/C.3/80/L.20\n\nAlbania: draft resolution\n\nLighthouses${body}`));
    assert.equal(entry?.symbol, 'A/C.3/80/L.20');
    assert.equal(entry.adopted, undefined);
  });

  it('has no title in another language', () => {
    const entry = entryOf(
      parse(
        'A/RES/91/4\n\n**91/4. Phares de la haute mer**\n\n*L’Assemblée générale*,\n\n1. *Se félicite* du rapport.\n',
      ),
    );
    assert.deepEqual(entry, { symbol: 'A/RES/91/4' });
  });

  it('is undefined if the heading has no symbol', () => {
    assert.equal(entryOf(parse(`# Lighthouses${body}`)), undefined);
    assert.equal(entryOf(parse('')), undefined);
  });
});
