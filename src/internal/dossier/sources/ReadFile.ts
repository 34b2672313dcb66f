import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import type { Tree } from '../../../foundation/yaml/Tree.ts';

/** One file that was opened: its text (null when it wasn't even text), its tree when YAML could read it. */
export interface ReadFile {
  readonly name: string;
  readonly absolute: string;
  readonly text: string;
  readonly tree: Tree | null;
  readonly diagnostics: readonly Diagnostic[];
}
