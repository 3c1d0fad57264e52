/** Names of the months, in calendar order. */
import { capitalised } from '../text/capital';

/** By language; Arabic as printed after the slash in "كانون الأول/ديسمبر". */
export const monthNames = [
  'january february march april may june july august september october november december',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'يناير فبراير مارس أبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
].map((names) => names.split(' '));

/** As English texts print them. */
export const englishMonths: readonly string[] = monthNames[0]?.map(capitalised) ?? [];
