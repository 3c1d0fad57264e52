/** Whether words begin with a known opening. */
import { findOpening } from './openings';
import { remembered } from './remembered';

export const isOpening = remembered((part, words) => findOpening(part, words) !== undefined);
