import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { readPackageText } from '../../../src/foundation/disk/packageFile.ts';
import { keepReading, packageTree, packageYaml } from '../../../src/foundation/yaml/packageYaml.ts';
import { parseYaml } from '../../../src/foundation/yaml/parseYaml.ts';

const files = ['roles', 'locales', 'themes/modern', 'themes/classic'].flatMap((folder) =>
  readdirSync(`templates/${folder}`).map((name) => `templates/${folder}/${name}`),
);

test('a file of the package means what it says, whether it was read when the program was built or not', () => {
  for (const path of files) expect(packageYaml(path)).toEqual(parse(readPackageText(path)));
});

test('nothing is lost where it is kept', () => {
  for (const path of files)
    expect(JSON.parse(keepReading(readPackageText(path)))).toMatchObject({ value: packageYaml(path) });
});

describe('a tree of the package', () => {
  const path = 'templates/themes/modern/theme.yaml';
  const text = readPackageText(path);
  const [ours, read] = [packageTree(path, text, 'x'), parseYaml(text, 'x').tree];

  it('has the values and the places that reading it gives', () => {
    expect(JSON.stringify(ours.value)).toBe(
      JSON.stringify(read?.value).replaceAll(
        /"source":"([^"]*)"/g,
        (_, digits: string) => `"source":"${Number(digits)}"`,
      ),
    );
    for (const at of [['brand'], ['font', 'latin'], ['nowhere']]) {
      expect(ours.place(at)).toEqual(read?.place(at));
      expect(ours.span(at)).toEqual(read?.span(at));
    }
  });

  it('follows the text, when that is not the one that was kept', () => {
    expect(packageTree(path, 'brand: "#000000"\n', 'x').value).toEqual({ brand: '#000000' });
  });
});
