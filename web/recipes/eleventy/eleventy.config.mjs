import roleFit from './eleventy.role-fit.mjs';

export default function (eleventyConfig) {
  eleventyConfig.addPlugin(roleFit);
}
