/** The shortcode `{% roleFit %}`. Its attributes are those of the element <role-fit-quiz>. */

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The files are copied as they are. Without `ignores`, the pages among them would be taken for templates. */
export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy('role-fit');
  eleventyConfig.ignores.add('role-fit');

  /** Adds the site's path to an address. Names of quizzes and addresses of other hosts stay as they are. */
  const withPath = (address) => (/^\/(?!\/)/.test(address) ? eleventyConfig.getFilter('url')(address) : address);

  /** The pages that have the script. */
  let pages = new Set();
  eleventyConfig.on('eleventy.before', () => (pages = new Set()));

  const html = (given, page) => {
    const attributes = Object.entries(given)
      .filter(([name]) => name !== '__keywords')
      .map(([name, value]) => ` ${name}="${escaped(name === 'quiz' || name === 'more' ? withPath(value) : String(value))}"`);
    const script = pages.has(page.url) ? '' : `<script src="${escaped(withPath('/role-fit/role-fit.js'))}" async></script>`;
    pages.add(page.url);
    // The <div> is for Markdown, which leaves it as it is.
    return `<div><role-fit-quiz${attributes.join('')}></role-fit-quiz>${script}</div>`;
  };

  // In Liquid, shortcodes cannot have attributes with names, but tags can.
  const kAttribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  eleventyConfig.addLiquidTag('roleFit', () => ({
    parse({ args }) {
      const other = args.replace(kAttribute, '').replace(/[\s,]+/g, ' ').trim();
      if (other) throw new Error(`roleFit: an attribute is written as name="value", and not as ${other}`);
      this.given = Object.fromEntries([...args.matchAll(kAttribute)].map(([, name, double, single]) => [name, double ?? single]));
    },
    render(context) {
      return html(this.given, context.getSync(['page']));
    },
  }));
  eleventyConfig.addNunjucksShortcode('roleFit', function (given = {}) {
    return html(given, this.page);
  });
}
