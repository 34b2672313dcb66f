import { diagnose } from '../../foundation/diagnostics/diagnose.ts';
import type { Diagnostic } from '../../foundation/diagnostics/Diagnostic.ts';
import { parseYaml } from '../../foundation/yaml/parseYaml.ts';
import type { Tree } from '../../foundation/yaml/Tree.ts';

interface Split {
  readonly head: Tree | null;
  readonly body: string;
  /** Lines above the body. */
  readonly above: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parts a block into its front matter, read as YAML with places of the whole file, and its body. */
export function splitFrontMatter(text: string, shown: string): Split {
  const lines = text.split('\n');
  const isFence = (line: string | undefined): boolean => line?.trimEnd() === '---';
  const end = lines.findIndex((line, i) => i > 0 && isFence(line));
  if (!isFence(lines[0]) || end < 0) {
    const diagnostic = diagnose(
      {
        code: 'E320',
        message: 'This block has no front matter between two lines of ---.',
        path: [],
        found: null,
        fix: 'Begin the file with ---, id, kind and status, and another ---; the text follows.',
      },
      { file: shown, line: 1, column: 1, length: Math.max(1, lines[0]?.length ?? 1) },
    );
    return { head: null, body: '', above: 0, diagnostics: [diagnostic] };
  }
  // An empty line in place of the first fence: places count as in the file.
  const { tree, diagnostics } = parseYaml(`\n${lines.slice(1, end).join('\n')}\n`, shown);
  return { head: tree, body: lines.slice(end + 1).join('\n'), above: end + 1, diagnostics };
}
