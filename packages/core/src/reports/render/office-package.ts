import { strToU8, zipSync } from 'fflate';
import { escapeXml, xmlDeclaration } from './xml-text.ts';

/** Name of the part that holds title, subject and language in every office file. */
export const corePropertiesPart = 'docProps/core.xml';

/**
 * Packs the parts of an office file. The same parts give the same bytes on any day and machine: no time of writing is kept, since the papers say
 * of which day they are.
 */
export function packOffice(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const);
  // The first day that a ZIP file can tell, in the machine's own zone as its format has it.
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00:00' });
}

/** What an office program shows of a file under its properties (ECMA-376 part 2, 11): the title is read out when the file is opened. */
export function coreProperties(about: { readonly title: string; readonly subject: string; readonly language: string }): string {
  const spaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const { language, subject, title } = about;
  return `${xmlDeclaration}<cp:coreProperties ${spaces}><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>Scrutiny</dc:creator><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`;
}
