import { BrokenPackage } from '../../foundation/disk/BrokenPackage.ts';
import { listPackageFolder } from '../../foundation/disk/packageFile.ts';
import { packageYaml } from '../../foundation/yaml/packageYaml.ts';

import { buyingRoles, orientations, type Role } from './Role.ts';
import * as z from 'zod/mini';
import { argumentKinds } from '../../proposal/kinds.ts';

/** Every role of the package, by id. A new role is a new file in `templates/roles/`. */
export function loadRoles(): ReadonlyMap<string, Role> {
  const files = listPackageFolder('templates/roles').filter((name) => name.endsWith('.yaml'));
  return new Map(
    files.map((name) => {
      const id = name.slice(0, -'.yaml'.length);
      return [id, readRole(id, packageYaml(`templates/roles/${name}`))];
    }),
  );
}

const schema = z.strictObject({
  kinds: z.array(z.enum(argumentKinds)),
  must_have: z.array(z.array(z.enum([...argumentKinds, 'reference:named', 'reference:anonymous']))),
  buying_role: z.enum(buyingRoles),
  topic: z.optional(z.enum(['direction', 'people', 'figures', 'technology', 'terms'])),
  orientation: z.optional(z.enum(orientations)),
  note: z.optional(z.string()),
});

/** Reads a role's file; its name is the role's id. A fault is the package's own, thrown with its file and the field. */
function readRole(id: string, value: unknown): Role {
  const result = z.safeParse(schema, value);
  if (!result.success) {
    const issue = result.error.issues[0];
    const at = issue?.path.join('.') ?? '';
    throw new BrokenPackage(`templates/roles/${id}.yaml cannot be used${at === '' ? '' : `: look at ${at}`}.`);
  }
  const { kinds, must_have: mustHave, buying_role: buyingRole, ...optional } = result.data;
  const { orientation = null, topic = null, note = null } = optional;
  return Object.freeze({ id, kinds, mustHave, buyingRole, orientation, topic, note });
}
