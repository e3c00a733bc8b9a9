/**
 * Puts what several files need into the one of them that is always there before the others. The bundler alone cuts a file
 * off for each set of files that share something, and a visitor waits for a dozen of them, of a few bytes each.
 *
 * A file begins with each module that is asked for by itself, be it by a page or with `import()`. Which files are there
 * before which follows from who asks for them, so a new module finds its place by itself.
 */
import { basename, extname } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** What tells where a module belongs. A file has the id of the module that it begins with. */
export type Module = Pick<Rolldown.ModuleInfo, 'id' | 'code' | 'isEntry' | 'importedIds' | 'dynamicImporters'>;

/** Files by module, or by file. */
type FilesOf = ReadonlyMap<string, ReadonlySet<string>>;

/** A shared piece that is shorter, in characters before it is minified, is not worth a request. */
const worthOne = 3_000;

const beginsFile = ({ isEntry, dynamicImporters }: Module): boolean => isEntry || dynamicImporters.length > 0;

/**
 * Of modules that are to be in a certain file, that file: of those that need a module, the one that is there before the
 * others; and of what is small, else, whatever is there before all of them. The bundler finds a place for the rest.
 */
export function homesOf(modules: readonly Module[]): ReadonlyMap<string, string> {
  const users = usersOf(modules);
  const before = beforeOf(modules.filter(beginsFile), users);
  const pieces = piecesOf(modules, users);
  const homes = new Map<string, string>();
  for (const piece of pieces.values()) {
    if (piece.users.length < 2) continue;
    const home = latest(inAll(piece.users, before), before);
    const isSmall = piece.modules.reduce((sum, { code }) => sum + (code?.length ?? 0), 0) < worthOne;
    if (home !== undefined && (isSmall || piece.users.includes(home)))
      for (const { id } of piece.modules) homes.set(id, home);
  }
  // The bundler makes one file of them only if it is told of all that is to be in it.
  for (const home of new Set(homes.values())) for (const { id } of pieces.get(home)?.modules ?? []) homes.set(id, home);
  return homes;
}

/** The files that need each module. What another file begins with is there with that file. */
function usersOf(modules: readonly Module[]): FilesOf {
  const byId = new Map(modules.map((module) => [module.id, module]));
  const users = new Map(modules.map(({ id }) => [id, new Set<string>()]));
  const reach = (module: Module, file: string): void => {
    const known = users.get(module.id);
    if (!known || known.has(file)) return;
    known.add(file);
    for (const id of module.importedIds) {
      const imported = byId.get(id);
      if (imported && !beginsFile(imported)) reach(imported, file);
    }
  };
  for (const module of modules.filter(beginsFile)) reach(module, module.id);
  return users;
}

/** The files that are there whenever a file is: itself, and what is there wherever it is asked for. */
function beforeOf(files: readonly Module[], users: FilesOf): FilesOf {
  const all = new Set(files.map(({ id }) => id));
  const before = new Map([...all].map((id) => [id, all]));
  // Each may be before any other, until somebody is found who asks for that other one without it.
  const narrow = ({ id, dynamicImporters }: Module): boolean => {
    const askers = dynamicImporters.flatMap((asker) => [...(users.get(asker) ?? [])]);
    const left = new Set([id, ...inAll(askers, before)]);
    const isLess = left.size < (before.get(id)?.size ?? 0);
    before.set(id, left);
    return isLess;
  };
  while (files.filter(narrow).length > 0);
  return before;
}

interface Piece {
  readonly users: readonly string[];
  readonly modules: Module[];
}

/** Modules that the same files need, by the names of these. */
function piecesOf(modules: readonly Module[], users: FilesOf): ReadonlyMap<string, Piece> {
  const pieces = new Map<string, Piece>();
  for (const module of modules) {
    const files = [...(users.get(module.id) ?? [])].sort();
    const piece = pieces.get(files.join()) ?? { users: files, modules: [] };
    piece.modules.push(module);
    pieces.set(files.join(), piece);
  }
  return pieces;
}

/** What is in the sets of all of some files. */
function inAll(files: readonly string[], sets: FilesOf): string[] {
  const [first = new Set<string>(), ...others] = files.map((file) => sets.get(file) ?? new Set<string>());
  return [...first].filter((id) => others.every((other) => other.has(id)));
}

/** The last of files that come one after the other: it has most before itself. */
function latest(files: readonly string[], before: FilesOf): string | undefined {
  const depth = (file: string) => before.get(file)?.size ?? 0;
  return [...files].sort((one, other) => depth(other) - depth(one))[0];
}

/**
 * Cuts the files of a build by this. A file that others take something from is best an entry of the build: what it was
 * asked for by `import()` alone would have to be told apart from what it gives them.
 */
export function sharedModules(): Plugin {
  let homes: ReadonlyMap<string, string> = new Map();
  const name = (id: string): string | null => {
    const home = homes.get(id);
    return home === undefined ? null : basename(home, extname(home));
  };
  return {
    name: 'shared-modules',
    buildEnd() {
      homes = homesOf([...this.getModuleIds()].flatMap((id) => this.getModuleInfo(id) ?? []));
    },
    outputOptions: (options) => ({
      ...options,
      // What a module imports has a home of its own.
      codeSplitting: { includeDependenciesRecursively: false, groups: [{ debugName: 'shared modules', name }] },
    }),
  };
}
