import Handlebars from 'handlebars';
import { compilingFor, removedHelpers } from './precompiled.ts';

const environment = Handlebars.create();
for (const name of removedHelpers) environment.unregisterHelper(name);

/** Compiles a template that was not compiled with the program: one of the user's own. */
export function compileTemplate(source: string, helpers: readonly string[]): HandlebarsTemplateDelegate {
  return environment.compile<unknown>(source, compilingFor(helpers));
}
