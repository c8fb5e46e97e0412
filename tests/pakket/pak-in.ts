import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WORTEL = fileURLToPath(new URL('../../', import.meta.url));

/** Builds and packs the package into a folder; gives the path of the tarball. */
export const pakIn = (map: string): string => {
  const uitvoer = execFileSync('npm', ['pack', '--json', '--pack-destination', map], { cwd: WORTEL, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(uitvoer.slice(uitvoer.indexOf('[\n')));
  return join(map, filename);
};

/**
 * A project in an empty folder with the package in it, as an install makes it. What the package itself needs is linked
 * to what is installed here, since the net is off in tests.
 */
export const maakConsument = (map: string, tarball: string): void => {
  cpSync(fileURLToPath(new URL('./consument/', import.meta.url)), map, { recursive: true });
  const modules = join(map, 'node_modules');
  mkdirSync(join(modules, 'loketgraaf'), { recursive: true });
  for (const naam of readdirSync(join(WORTEL, 'node_modules')))
    if (!naam.startsWith('.')) symlinkSync(join(WORTEL, 'node_modules', naam), join(modules, naam), 'dir');
  execFileSync('tar', ['-xzf', tarball, '-C', join(modules, 'loketgraaf'), '--strip-components=1']);
};
