/** The element's attributes. The script tag has them as `data-…`. The address of embed.html has them under the same names. */

/** The attributes that say what is shown, and how. */
export const kShowing = ['quiz', 'lang', 'view', 'theme', 'resume', 'share', 'advance', 'more'];

/** All attributes. `base` says where scripts are loaded from, so only the page's author may set it. */
export const kAttributes = [...kShowing, 'base'];
