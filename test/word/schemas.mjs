// The transitional schemas of ISO/IEC 29500-4 as Apache POI ships them, brought by Maven at run time, and xmllint over every
// part that they know. Markup of later versions, which a part says may be ignored, is taken out before (29500-3).
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export const version = '5.5.1';
const artifact = `org.apache.poi:poi-ooxml-full:${version}`;
const inside = 'org/apache/poi/schemas/ooxml/src/';

const xml = 'http://www.w3.org/XML/1998/namespace';
const office = 'http://schemas.openxmlformats.org';
/** The namespaces whose parts are looked at, each with the file of its schema. */
const known = {
  [`${office}/wordprocessingml/2006/main`]: 'wml.xsd',
  [`${office}/drawingml/2006/main`]: 'dml-main.xsd',
  [`${office}/drawingml/2006/chart`]: 'dml-chart.xsd',
  [`${office}/drawingml/2006/picture`]: 'dml-picture.xsd',
  [`${office}/spreadsheetml/2006/main`]: 'sml.xsd',
  [`${office}/officeDocument/2006/extended-properties`]: 'shared-documentPropertiesExtended.xsd',
  [`${office}/officeDocument/2006/custom-properties`]: 'shared-documentPropertiesCustom.xsd',
};
const wrap = (body, target = '') =>
  `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"${target}>${body}</xsd:schema>`;
const imported = (namespace, file) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`;

/** The schemas in a folder, with one that has them all; where they cannot be had, why. */
export function bringSchemas(folder) {
  if (spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).error !== undefined)
    return { why: 'xmllint is not here' };
  const args = ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`];
  if (spawnSync('mvn', args, { cwd: folder, stdio: 'ignore' }).status !== 0)
    return { why: `Maven cannot bring ${artifact}` };
  const jar = unzipSync(readFileSync(join(folder, `poi-ooxml-full-${version}.jar`)), {
    filter: ({ name }) => name.startsWith(inside) && name.endsWith('.xsd'),
  });
  const out = join(folder, 'schemas');
  mkdirSync(out);
  for (const [path, bytes] of Object.entries(jar))
    writeFileSync(
      join(out, path.slice(inside.length)),
      strFromU8(bytes).replace(`<xsd:import namespace="${xml}"/>`, imported(xml, 'xml.xsd')),
    );
  const attributes = ['space', 'lang'].map((name) => `<xsd:attribute name="${name}" type="xsd:string"/>`).join('');
  writeFileSync(join(out, 'xml.xsd'), wrap(attributes, ` targetNamespace="${xml}"`));
  const all = join(out, 'all.xsd');
  writeFileSync(
    all,
    wrap(
      Object.entries(known)
        .map((entry) => imported(...entry))
        .join(''),
    ),
  );
  return { all };
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A part without what it says may be ignored; null where no schema here knows it. */
export function withoutIgnorable(text) {
  let [out, depth, isKnown] = ['', 0, null];
  const ignored = new Set(['http://schemas.openxmlformats.org/markup-compatibility/2006']);
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ name, uri, attributes, ns, isSelfClosing }) => {
    isKnown ??= uri in known;
    for (const prefix of attributes['mc:Ignorable']?.value.split(' ') ?? [])
      if (ns[prefix] !== undefined) ignored.add(ns[prefix]);
    if (depth > 0 || ignored.has(uri)) {
      depth += 1;
      return;
    }
    const kept = Object.values(attributes).filter(({ uri: own }) => !ignored.has(own));
    out += `<${name}${kept.map((each) => ` ${each.name}="${escaped(each.value)}"`).join('')}${isSelfClosing ? '/' : ''}>`;
  });
  parser.on('text', (words) => (out += depth > 0 ? '' : escaped(words)));
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (depth > 0) depth -= 1;
    else if (!isSelfClosing) out += `</${name}>`;
  });
  parser.write(text).close();
  return isKnown ? out : null;
}

/** The parts of an archive as text, those of the archives inside it too. */
function partsOf(bytes, before = '') {
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
    if (path.endsWith('.xlsx')) return partsOf(part, `${before}${path}!`);
    return path.endsWith('.xml') ? [[before + path, strFromU8(part)]] : [];
  });
}

/** What is against the schemas in copies, and how many parts were looked at. */
export function holdAgainst(all, copies, folder) {
  const out = join(folder, 'parts');
  mkdirSync(out);
  const names = new Map();
  for (const { name, docx } of copies)
    for (const [path, text] of partsOf(readFileSync(docx))) {
      const part = withoutIgnorable(text);
      if (part === null) continue;
      const file = `${names.size}.xml`;
      names.set(file, `${name}: ${path}`);
      writeFileSync(join(out, file), part);
    }
  const { stderr } = spawnSync('xmllint', ['--noout', '--schema', all, ...readdirSync(out)], {
    cwd: out,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  const told = stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
  const sound = stderr.split('\n').filter((line) => line.endsWith(' validates')).length;
  const failures = told.map((line) => line.replace(/^\d+\.xml/, (file) => names.get(file) ?? file));
  return {
    failures:
      sound === names.size ? failures : [...failures, `${names.size - sound} parts of ${names.size} do not hold`],
    parts: names.size,
  };
}
