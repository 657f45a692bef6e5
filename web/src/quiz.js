/** @import {Quiz} from '../types.js' */

/**
 * A quiz's text as something to draw, or nothing when a first question cannot be drawn from it: then the engine says what
 * is wrong and where. Numbers are not looked at here; measuring is the engine's.
 * @type {(text: string) => Quiz | undefined}
 */
export const readQuiz = (text) => {
  try {
    const quiz = JSON.parse(text);
    const [first] = quiz.items;
    const texts = [quiz.title, first.id, first.prompt, ...first.categories, ...quiz.roles.map((/** @type {any} */ role) => role.name)];
    return texts.every((value) => typeof value === 'string') ? quiz : undefined;
  } catch {
    return undefined;
  }
};

/** An address that is safe to link to, or nothing. @type {(url: string | undefined) => string | undefined} */
export const webAddress = (url) => (/^https?:\/\//i.test(url ?? '') ? url : undefined);
