import { diagnose } from '../../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { finding } from '../../../foundation/diagnostics/finding.ts';
import type { Tree } from '../../../foundation/yaml/locate.ts';
import { decodeText } from '../../../foundation/yaml/decodeText.ts';
import { parseYaml } from '../../../foundation/yaml/parseYaml.ts';
import { isField } from '../schema/fieldNames.ts';
import { mayBeList } from '../schema/schemaAt.ts';

/** One file that was opened: its text (null when it wasn't even text), its tree when YAML could read it. */
export interface ReadFile {
  readonly name: string;
  readonly absolute: string;
  readonly text: string;
  readonly tree: Tree | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Bytes of a file as a tree, or what is wrong with them.
 * @param section the section of the dossier that the file holds; null where it holds several
 */
export function readYaml(
  bytes: Uint8Array,
  name: string,
  absolute: string,
  root: 'map' | 'any',
  section: string | null = null,
): ReadFile {
  const decoded = decodeText(bytes);
  if ('encoding' in decoded)
    return {
      name,
      absolute,
      text: '',
      tree: null,
      diagnostics: [
        diagnose(finding('E101', 'encoding', { path: [], found: decoded.encoding }), {
          file: name,
          line: 1,
          column: 1,
          length: 1,
        }),
      ],
    };
  const { tree, diagnostics } = parseYaml(decoded.text, name, root, {
    isField,
    mayBeList: (path) => mayBeList(section === null ? path : [section, ...path]),
  });
  return { name, absolute, text: decoded.text, tree, diagnostics };
}
