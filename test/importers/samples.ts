/** Invented files in the forms that the United Nations publishes, and where real ones lie beside this repository. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const beside = (path: string): string => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));

/** Files of the United Nations; they are not part of the repository. */
export const aknFolder = beside('akn');
export const marcFolder = beside('facts/marcxml');
export const hasSamples = (): boolean => existsSync(aknFolder) && existsSync(marcFolder);

export interface AknParts {
  readonly symbol?: string;
  readonly language?: string;
  readonly workDate?: string;
  readonly printedDate?: string;
  readonly voting?: string;
  readonly proponent?: string;
  readonly title?: string;
  readonly body?: string;
}

export const akn = ({
  symbol = 'A/RES/78/999',
  language = 'eng',
  workDate = '2023-12-19',
  printedDate = '2023-12-19',
  voting = '<voting outcome="adoptedWithoutVote"/>',
  proponent = '<docProponent refersTo="#secondCommittee">(<inline name="originating document">A/78/998, para. 11</inline>)</docProponent>',
  title = '<span class="bold">\tLighthouses and\n lamps<authorialNote marker="1"><p>A note.</p></authorialNote></span>',
  body = '',
}: AknParts = {}): string => `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <meta>
      <FRBRWork><FRBRdate date="${workDate}" name="adoption"></FRBRdate></FRBRWork>
      <FRBRExpression><FRBRdate date="2023-12-21" name="publication"/><FRBRlanguage language="${language}"/></FRBRExpression>
      <FRBRManifestation><FRBRdate date="2024-01-02" name="markup"/></FRBRManifestation>
      <analysis source="#un"><parliamentary>${voting}</parliamentary></analysis>
    </meta>
    <coverPage>
      <p><docNumber refersTo="#symbol">${symbol}</docNumber></p>
      <p><docDate date="2023-12-21" refersTo="#dateOfIssuance">21 December 2023</docDate></p>
      <p><session refersTo="#generalAssembly" value="78">Seventy-eighth session</session></p>
      <p><inline title="15" name="agenda item">Agenda item 15</inline></p>
      <p><inline name="agenda item name">Navigation</inline></p>
      <p>${proponent}</p>
    </coverPage>
    <preface><p><docNumber>78/999.</docNumber><docTitle refersTo="#resolutionTitle">${title}</docTitle></p></preface>
    <mainBody>${body}</mainBody>
    <conclusions><p><location title="49th" refersTo="#adoptionMeeting">49th plenary meeting</location>
      <docDate date="${printedDate}" refersTo="#adoptionDate">as printed</docDate></p></conclusions>
  </statement>
</akomaNtoso>
`;

type MarcField = readonly [tag: string, indicator: string, ...subfields: string[]];

const fieldOf = ([tag, indicator, ...subfields]: MarcField): string =>
  `<m:datafield tag="${tag}" ind1="${indicator}" ind2=" ">${subfields
    .map((each) => `<m:subfield code="${each.charAt(0)}">${each.slice(1)}</m:subfield>`)
    .join('')}</m:datafield>`;

/** Each subfield begins with its code: `aA/RES/78/999`. */
export const marc = (...records: readonly (readonly MarcField[])[]): string =>
  `<!-- Search-Engine-Total-Number-Of-Results: ${records.length} -->\n<collection xmlns:m="http://www.loc.gov/MARC21/slim">\n${records
    .map((fields) => `<m:record>${fields.map(fieldOf).join('\n')}</m:record>`)
    .join('\n')}\n</collection>\n`;

export const extract = (fields: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    symbol: 'A/RES/78/999',
    resolution_number: '78/999.',
    title: 'Lighthouses and lamps',
    adoption_date: '19 December 2023',
    originating_document: 'A/78/L.998',
    committee: 'Without reference to a Main Committee',
    agenda_item: 'Agenda item 15',
    agenda_item_name: 'Navigation',
    adoption_type: 'By a recorded vote',
    MS_in_favour_count: '118',
    MS_against_count: '7',
    MS_abstaining_count: '52',
    pv: 'A/78/PV.49',
    MS_in_favour: [],
    ...fields,
  });
