import { test } from 'vitest';
import { schema } from '../../src/app/schema.ts';
import { schemaNames } from '../../src/app/schemaNames.ts';
import { expectCurrent } from './current.ts';

test.each(schemaNames)('the schema of %s that is shipped is the current one', (name) => {
  expectCurrent(`templates/schema/${name}.schema.json`, schema(name));
});
