import { inflateSync } from 'node:zlib';
import { bodyOf } from '../../../foundation/pdf/appendUpdate.ts';

/** A file that goes with a PDF, as its dictionaries say. */
export interface Attached {
  readonly name: string;
  readonly relationship: string;
  readonly type: string;
  readonly text: string;
}

/** The files that the catalog of a PDF of ours lists under /AF. */
export function attachedFiles(file: Buffer): readonly Attached[] {
  const text = file.toString('latin1');
  const list = /\/AF \[([^\]]*)\]/.exec(text)?.[1] ?? '';
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => {
    const specification = bodyOf(file, Number(id));
    const embedded = Number(/\/EF <<\s*\/F (\d+) 0 R/.exec(specification)?.[1]);
    const body = bodyOf(file, embedded);
    const start = body.indexOf('stream\n') + 'stream\n'.length;
    const bytes = inflateSync(Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1'));
    return {
      name: /\/UF \(([^)]*)\)/.exec(specification)?.[1] ?? '',
      relationship: /\/AFRelationship \/(\w+)/.exec(specification)?.[1] ?? '',
      type: /\/Subtype \/(\S+)/.exec(body)?.[1]?.replace('#2F', '/') ?? '',
      text: bytes.toString('utf8'),
    };
  });
}
