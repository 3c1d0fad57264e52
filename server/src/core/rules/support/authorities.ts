/** The sources that rules name. Facts come from United Nations texts; the United Nations is acknowledged as their source. */
import type { Authority } from '../rule';

const manual = 'https://www.un.org/dgacm/en/content/editorial-manual';

export const draftingManual: Authority = {
  source: 'United Nations Editorial Manual, Resolutions and decisions, part II (drafting and editing)',
  url: `${manual}/res-dec-draft-edit`,
};

export const footnoteManual: Authority = {
  source: 'United Nations Editorial Manual, Footnotes',
  url: `${manual}/footnotes`,
};

export const paragraphManual: Authority = {
  source: 'United Nations Editorial Manual, Paragraphs and subparagraphs',
  url: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm',
};

export const markupGuide: Authority = {
  source: 'Akoma Ntoso for the United Nations, General Assembly resolutions',
  url: 'https://unsceb-hlcm.github.io/part3_ga/index-1.html',
};

/** A count over adopted texts, where no manual could be read. */
export const practice = (finding: string): Authority => ({ source: `Practice of adopted resolutions: ${finding}` });
