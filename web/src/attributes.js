/** The element's attributes. The script tag has them as `data-…`, and the page to be framed in its address. */

/** What is shown, and how. */
export const kShowing = ['quiz', 'lang', 'view', 'theme', 'resume', 'share'];

/** All of them: `base` says where scripts are, so only the page's author may set it. */
export const kAttributes = [...kShowing, 'base'];
