/**
 * `@scrutiny/core/writers`: reports as Word, Excel and calendar files. An entry of its own, so that `@scrutiny/core` carries no
 * library that writes them.
 */
export { type RenderFileOptions, renderReportFile } from './reports/render/render-report-file.ts';
