import { Parser } from 'saxen';

/** What a part of a workbook is read by; names come without their prefix. */
export interface XmlReader {
  open?(name: string, attribute: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

/**
 * Reads an XML text. Entities of its own (a document type) are never expanded, so that a few lines cannot grow into many.
 *
 * @throws {XmlError} the text is not well-formed
 */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    reader.open?.(localName(name), wanted => {
      const all = attributes();
      const value = all[wanted] ?? Object.entries(all).find(([key]) => localName(key) === wanted)?.[1];
      return value === undefined ? undefined : decode(value);
    });
  });
  parser.on('closeTag', name => reader.close?.(localName(name)));
  parser.on('text', (text, decode) => reader.text?.(decode(text)));
  parser.on('cdata', text => reader.text?.(text));
  parser.on('error', error => {
    throw new XmlError(error.message);
  });
  parser.parse(xml);
}

/** XML that is not well-formed. */
export class XmlError extends Error {}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
