import { listPackageFolder } from '../../foundation/disk/packageFile.ts';
import { packageYaml } from '../../foundation/yaml/packageYaml.ts';
import { readRole } from './readRole.ts';
import type { Role } from './Role.ts';

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
