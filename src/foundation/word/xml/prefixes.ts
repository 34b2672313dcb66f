const office = 'http://schemas.openxmlformats.org';
const microsoft = 'http://schemas.microsoft.com/office';

/** Namespaces of parts that are read, of the transitional and of the strict form (ISO/IEC 29500-1, annex A), by our prefixes. */
const prefixes: Readonly<Record<string, string>> = {
  [`${office}/wordprocessingml/2006/main`]: 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  [`${office}/officeDocument/2006/relationships`]: 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  [`${office}/officeDocument/2006/math`]: 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  [`${office}/drawingml/2006/chart`]: 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  [`${office}/markup-compatibility/2006`]: 'mc',
  [`${office}/package/2006/relationships`]: 'rel',
  [`${office}/package/2006/content-types`]: 'ct',
  [`${microsoft}/word/2010/wordml`]: 'w14',
  [`${microsoft}/word/2012/wordml`]: 'w15',
  'urn:schemas-microsoft-com:office:office': 'o',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** A name with our prefix: `w:p`; `?:p` for a namespace that is not ours, `p` for none. */
export const prefixed = (uri: string, local: string): string =>
  uri === '' ? local : `${prefixes[uri] ?? '?'}:${local}`;
