import { readPackageText } from '../../../src/foundation/disk/packageFile.ts';
import { loadTheme } from '../../../src/publication/theme/loadTheme.ts';

export const modernTheme = loadTheme(readPackageText('templates/themes/modern/theme.yaml'));
