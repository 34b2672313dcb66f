import { relative } from 'node:path';
import ts from 'typescript';

/** A change of a file's text: exactly one place is exchanged. */
export interface Edit {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** What the compiler misses in a file, by name; nothing where its sentence names nothing. */
export interface CompilerFault {
  readonly file: string;
  readonly missing: readonly string[];
}

/** What the compiler says of `src/` once some of its files are edited; nothing is written. */
export function compileWith(edits: readonly Edit[]): readonly CompilerFault[] {
  const { options, fileNames } = readConfig();
  const texts = editedTexts(edits);
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: fileNames.filter((name) => pathOf(name).startsWith('src/')),
    options: { ...options, noErrorTruncation: true },
    host: {
      ...host,
      getSourceFile: (name, version) => {
        const text = texts.get(pathOf(name));
        return text === undefined ? host.getSourceFile(name, version) : ts.createSourceFile(name, text, version);
      },
    },
  });
  return [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()].map(({ file, messageText }) => ({
    file: pathOf(file?.fileName ?? ''),
    missing: namesIn(ts.flattenDiagnosticMessageText(messageText, '\n')),
  }));
}

/** The compiler has no data for this: a property that is missing or unknown, several of them, a case that is left over. */
const sentences = [
  /Property '(\w+)'/g,
  /properties from type .*: ([\w, ]+)$/gm,
  /"(\w+)"[^"]* parameter of type 'never'/g,
];

const namesIn = (message: string): readonly string[] =>
  sentences.flatMap((sentence) => [...message.matchAll(sentence)].flatMap(([, names = '']) => names.split(', ')));

const pathOf = (absolute: string): string => relative(process.cwd(), absolute).replaceAll('\\', '/');

function readConfig(): ts.ParsedCommandLine {
  const source = ts.readJsonConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  return ts.parseJsonSourceFileConfigFileContent(source, ts.sys, process.cwd());
}

function editedTexts(edits: readonly Edit[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { file, from, to } of edits) {
    const text = texts.get(file) ?? ts.sys.readFile(file) ?? '';
    if (text.split(from).length !== 2) throw new Error(`${file} does not say once: ${String(from)}`);
    const exchanged = text.replace(from, () => to);
    texts.set(file, exchanged);
  }
  return texts;
}
