import { SaxesParser } from 'saxes';
import { DocumentError } from '../base/errors.ts';

/** The attributes of an element by their names without prefixes; of two with the same name the first. */
export type XmlAttributes = Pick<ReadonlyMap<string, string>, 'get'>;

/** An element as it opens: its name and attributes without their prefixes ("w:val" is "val"). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
}

/** What a reader does at each point of an XML part. `at` is the position in the text right after the tag. */
export interface XmlHandlers {
  readonly open?: (element: XmlElement, at: number) => void;
  readonly close?: (name: string, at: number) => void;
  readonly text?: (text: string) => void;
  /** Name of the element before which the scan ends, for a reader that wants the head of a part alone; the rest is left to the scan that reads it. */
  readonly until?: string;
}

/** Ends a scan from within the parser, which knows no other way. */
const ended = Symbol('ended');

/** Elements inside elements beyond which no office program goes. Word's deepest papers have some sixty. */
const deepest = 1_000;

/**
 * Goes through one XML part of an office file from start to end. Nothing is fetched and no entity but the five of XML is known.
 *
 * @throws DocumentError `malformed` where the part is not well-formed or is nested without sense.
 */
export function scanXml(text: string, handlers: XmlHandlers, part: { readonly name: string; readonly path: string }): void {
  const parser = new SaxesParser({ position: true });
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw damaged(part, undefined);
    const name = localName(tag.name);
    if (name === handlers.until) throw ended;
    handlers.open?.({ name, attributes: new WrittenAttributes(tag.attributes as Readonly<Record<string, string>>) }, parser.position);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(localName(tag.name), parser.position);
  });
  if (handlers.text !== undefined) {
    parser.on('text', handlers.text);
    parser.on('cdata', handlers.text);
  }
  try {
    parser.write(text).close();
  } catch (cause) {
    if (cause === ended) return;
    if (cause instanceof DocumentError) throw cause;
    throw damaged(part, cause);
  }
}

function damaged(part: { readonly name: string; readonly path: string }, cause: unknown): DocumentError {
  const hint = 'Open it in its own program and save it again; if that fails, ask for the file anew.';
  return new DocumentError('malformed', `${part.name} inside the file is damaged`, { path: part.path, hint }, { cause });
}

/** Looked up as they are asked for: an element of an office file has many, and a reader wants one or two. */
class WrittenAttributes implements XmlAttributes {
  readonly #written: Readonly<Record<string, string>>;

  constructor(written: Readonly<Record<string, string>>) {
    this.#written = written;
  }

  get(name: string): string | undefined {
    for (const written in this.#written) if (written.endsWith(name) && localName(written) === name) return this.#written[written];
    return undefined;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
