import { relative } from 'node:path';
import ts from 'typescript';

/** A change of a file's text: exactly one place is exchanged. */
export interface Edit {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** The files of `src/` in which the compiler finds faults once some files are edited. */
export type Compile = (edits: readonly Edit[], among?: ReadonlySet<string>) => ReadonlySet<string>;

/** Opens the program once; each compilation keeps every file that no edit touches. */
export function openCompiler(): Compile {
  const { options, fileNames } = readConfig();
  const roots = fileNames.filter((name) => pathOf(name).startsWith('src/'));
  const host = ts.createCompilerHost(options);
  const parsed = new Map<string, ts.SourceFile | undefined>();
  let before: ts.Program | undefined;
  return (edits, among) => {
    const texts = editedTexts(edits);
    const readUnchanged = (name: string, version: ts.ScriptTarget | ts.CreateSourceFileOptions) => {
      if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, version));
      return parsed.get(name);
    };
    const program = ts.createProgram({
      rootNames: roots,
      options,
      ...(before && { oldProgram: before }),
      host: {
        ...host,
        getSourceFile: (name, version) => {
          const text = texts.get(pathOf(name));
          return text === undefined ? readUnchanged(name, version) : ts.createSourceFile(name, text, version);
        },
      },
    });
    before = program;
    const files = roots.filter((name) => among?.has(pathOf(name)) ?? true);
    return new Set(files.filter((name) => hasFaults(program, name)).map(pathOf));
  };
}

const pathOf = (absolute: string): string => relative(process.cwd(), absolute).replaceAll('\\', '/');

function readConfig(): ts.ParsedCommandLine {
  const { config, error } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
}

function editedTexts(edits: readonly Edit[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { file, from, to } of edits) {
    const text = texts.get(file) ?? ts.sys.readFile(file) ?? '';
    if (text.split(from).length !== 2) throw new Error(`${file} does not say once: ${String(from)}`);
    texts.set(
      file,
      text.replace(from, () => to),
    );
  }
  return texts;
}

function hasFaults(program: ts.Program, name: string): boolean {
  const source = program.getSourceFile(name);
  if (source === undefined) throw new Error(`${name} is not in the program.`);
  return program.getSyntacticDiagnostics(source).length + program.getSemanticDiagnostics(source).length > 0;
}
