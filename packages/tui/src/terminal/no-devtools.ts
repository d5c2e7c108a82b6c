/**
 * Stands in for `react-devtools-core` when the program is bundled: Ink imports that package for React's developer tools, which
 * are not part of the program, and a bundle does not start without it.
 */
const noDevtools = {};

// biome-ignore lint/style/noDefaultExport: the package that this replaces is imported by its default export
export default noDevtools;
