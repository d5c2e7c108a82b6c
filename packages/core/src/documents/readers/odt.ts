import { DocumentError } from '../../base/errors.ts';
import type { Document } from '../document.ts';
import type { DocumentIdentity } from '../document-identity.ts';
import { lineUp } from '../line-up.ts';
import { scanXml, type XmlElement } from '../xml-scan.ts';
import { unpackParts } from '../zip-guard.ts';
import { OdtPage } from './odt-page.ts';
import { OdtStyles } from './odt-styles.ts';
import { readOfficePage } from './office-page.ts';

/**
 * An OpenDocument text (LibreOffice Writer), as a Word document is read: headings, list items with their printed numbers, tables with merges and header
 * rows, tracked changes as if accepted, footnotes at the end, a line for every block and row.
 *
 * @throws DocumentError as {@link unpackParts} has it; `unsupported` where a password protects it; `malformed` where there is no text inside.
 */
export function readOdt(bytes: Uint8Array, identity: DocumentIdentity): Document {
  const path = identity.name;
  const parts = unpackParts(bytes, path);
  refuseProtected(parts.get('META-INF/manifest.xml'), path);
  const content = parts.get('content.xml');
  if (content === undefined)
    throw new DocumentError('malformed', 'there is no text inside the file', { path, hint: 'Open it in LibreOffice and save it again.' });
  const styles = new OdtStyles();
  const style = { open: (element: XmlElement) => styles.open(element), close: (name: string) => styles.close(name) };
  scanXml(parts.get('styles.xml') ?? '<none/>', style, { name: 'styles.xml', path });
  // The content begins with styles of its own, which the text after them is read by.
  const page = new OdtPage(styles.lists, styles.bold);
  let of: Pick<OdtPage, 'open' | 'close'> = style;
  const open = (element: XmlElement): void => {
    if (element.name === 'body') of = page;
    of.open(element);
  };
  scanXml(content, { open, close: (name) => of.close(name), text: (text) => page.text(text) }, { name: 'content.xml', path });
  return { name: path, format: 'odt', sha256: identity.sha256, ...lineUp(readOfficePage(page.body())) };
}

/** @throws DocumentError `unsupported` where the list of parts says that they are encrypted. */
export function refuseProtected(manifest: string | undefined, path: string): void {
  if (manifest === undefined || !manifest.includes('encryption-data')) return;
  const hint = 'Open it with its password, save a copy without one, and import that.';
  throw new DocumentError('unsupported', 'the file is protected by a password', { path, hint });
}
