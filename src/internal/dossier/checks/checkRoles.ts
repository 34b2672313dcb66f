import type { Diagnostic } from '../../../foundation/diagnostics/Diagnostic.ts';
import { didYouMean } from '../../../foundation/diagnostics/didYouMean.ts';
import { expandPath } from './expandPath.ts';
import { report } from './report.ts';
import type { Written } from './Written.ts';

/** Roles that no file in the roles' folder describes (E110). */
export function checkRoles(
  written: Written,
  roles: readonly string[],
  roleOf: (position: string) => string | null,
): readonly Diagnostic[] {
  const single = expandPath(written.values, 'dmu.*.role');
  const several = expandPath(written.values, 'dmu.*.role.*');
  return [...single, ...several].flatMap(({ path, value }) => {
    if (typeof value !== 'string' || roles.includes(value.trim())) return [];
    const meant = didYouMean(value, roles);
    const titled = meant === null ? roleOf(value) : null;
    const choice =
      titled === null ? `Choose one of: ${roles.join(', ')}.` : `Write role: ${titled}, and the title as position.`;
    return [
      report(written.places, {
        code: 'E110',
        message: 'There is no such role.',
        fix: meant === null ? choice : `Did you mean ${meant}?`,
        path,
        suggestion: meant,
        value,
      }),
    ];
  });
}
