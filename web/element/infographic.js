/** @import {Environment, InfographicViews, Words} from '../types.js' */
import { kLong, patiently } from '../loading/patience.js';
import { isOther } from '../quiz/error.js';

/**
 * Loads what draws the infographic, for a reader who wants to keep it, and tells them where that takes long or fails. Gives undefined
 * where they have been told that it is lost: what comes after that is there for their next try.
 * @param {Environment} environment @param {Words} words @param {(words: string) => void} say
 * @returns {Promise<InfographicViews | undefined>}
 */
export const bringInfographic = async ({ infographic }, { text }, say) => {
  let isOverdue = false;
  const giveUp = () => {
    isOverdue = true;
    say(text('late.lost'));
  };
  try {
    const views = await patiently(patiently(infographic(), () => say(text('late.waiting'))), giveUp, kLong);
    if (isOverdue) return undefined;
    say('');
    return views;
  } catch (cause) {
    say(text(isOther(cause) ? 'late.stale' : 'late.lost'));
    return undefined;
  }
};
