/** The names by which the extension, its language and its commands are known. */
export const languageId = 'un-resolution';
export const productName = 'UN Resolution';

/** The name before the dot of every setting. */
export const settingsSection = 'unResolution';

/** What our diagnostics state as their source. */
export const diagnosticSource = 'un-resolution';

/** What users know about resolutions, at the root of a workspace folder. */
export const entryFileName = 'unres-catalogue.jsonl';

export const commands = {
  addResolutions: 'unResolution.addResolutions',
  allow: 'unResolution.allow',
  changeSeverity: 'unResolution.changeSeverity',
  checkWorkspace: 'unResolution.checkWorkspace',
  chooseProfile: 'unResolution.chooseProfile',
  cleanUp: 'unResolution.cleanUp',
  copyCitation: 'unResolution.copyCitation',
  copyParagraph: 'unResolution.copyParagraph',
  deleteParagraph: 'unResolution.deleteParagraph',
  fixAll: 'unResolution.fixAll',
  insertNote: 'unResolution.insertNote',
  itemInward: 'unResolution.itemInward',
  itemOutward: 'unResolution.itemOutward',
  lookUpOnline: 'unResolution.lookUpOnline',
  moveParagraphDown: 'unResolution.moveParagraphDown',
  moveParagraphUp: 'unResolution.moveParagraphUp',
  newDraft: 'unResolution.newDraft',
  openRule: 'unResolution.openRule',
  preview: 'unResolution.preview',
  removeItem: 'unResolution.removeItem',
  renumber: 'unResolution.renumber',
  restart: 'unResolution.restart',
  showCitations: 'unResolution.showCitations',
  showLog: 'unResolution.showLog',
  showReferences: 'unResolution.showReferences',
  splitParagraph: 'unResolution.splitParagraph',
  turnOffOnlineLookUp: 'unResolution.turnOffOnlineLookUp',
  turnOnOnlineLookUp: 'unResolution.turnOnOnlineLookUp',
} as const;
